import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { QueryChannel } from '../../shared/contract/index.ts'
import { DataTable } from '../../renderer/components/table/data-table.tsx'
import type { ListPage, ListQuery } from '../../renderer/components/table/types.ts'
import { bridge, expectAccessible, show } from './screen.tsx'

type Row = { id: string; name: string; amount: number }
const rows: Row[] = Array.from({ length: 120 }, (_, n) => ({ id: `${n}`, name: `Name ${n}`, amount: n }))

const load =
  (asked: ListQuery<'name', 'kind'>[]) =>
  async (query: ListQuery<'name', 'kind'>): Promise<ListPage<Row>> => {
    asked.push(query)
    const found = rows.filter(({ name }) => name.includes(query.search))
    const from = Number(query.cursor ?? 0)
    const next = from + query.limit
    return {
      rows: found.slice(from, next),
      next: next < found.length ? String(next) : null,
      total: found.length,
    }
  }
type Props = { list: QueryChannel; asked: ListQuery<'name', 'kind'>[]; onOpen?: (row: Row) => void }
const Table = ({ list, asked, onOpen = () => {} }: Props) => (
  <DataTable
    list={list}
    label="Things"
    load={load(asked)}
    columns={[
      { id: 'name', header: 'Name', cell: ({ name }) => name, sort: 'name' },
      { id: 'amount', header: 'Amount', cell: ({ amount }) => amount, end: true },
    ]}
    filters={[{ id: 'kind', label: 'Kind', options: [{ value: 'a', label: 'Kind A' }] }]}
    sort="name"
    searchLabel="Search things"
    onOpen={onOpen}
    empty={{ title: 'Nothing yet', text: 'Add the first.' }}
    exportName="things"
  />
)

test('sorting, searching and paging are asked of the program', async () => {
  bridge()
  const asked: ListQuery<'name', 'kind'>[] = []
  const screen = await show(<Table list="people.list" asked={asked} />)
  await expect.element(screen.getByRole('status')).toHaveTextContent('50 of 120 rows')
  await screen.getByRole('button', { name: 'Load more' }).click()
  await expect.element(screen.getByRole('status')).toHaveTextContent('100 of 120 rows')
  await screen.getByRole('button', { name: 'Name', exact: true }).click()
  await expect
    .element(screen.getByRole('columnheader', { name: 'Name' }))
    .toHaveAttribute('aria-sort', 'descending')
  await screen.getByRole('searchbox', { name: 'Search things' }).fill('Name 11')
  await expect.element(screen.getByRole('status')).toHaveTextContent('11 rows')
  expect(asked.at(-1)).toMatchObject({ search: 'Name 11', sort: 'name', descending: true, cursor: null })
  await expectAccessible()
})

test('arrows move between rows and Enter opens', async () => {
  bridge()
  const opened: string[] = []
  const screen = await show(
    <Table list="households.list" asked={[]} onOpen={({ id }) => void opened.push(id)} />,
  )
  await screen.getByRole('button', { name: 'Name 0' }).click()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(opened).toEqual(['0', '2'])
})

test('no match is told apart from nothing, and offers to clear', async () => {
  bridge()
  const screen = await show(<Table list="letters.list" asked={[]} />)
  await screen.getByRole('searchbox', { name: 'Search things' }).fill('zzz')
  await expect.element(screen.getByText('Nothing matches')).toBeInTheDocument()
  await screen.getByRole('button', { name: 'Clear filters' }).click()
  await expect.element(screen.getByRole('status')).toHaveTextContent('50 of 120 rows')
})

test('a filter becomes a chip that can be taken away', async () => {
  bridge()
  const asked: ListQuery<'name', 'kind'>[] = []
  const screen = await show(<Table list="actions.list" asked={asked} />)
  await screen.getByRole('button', { name: 'Filter' }).click()
  await screen.getByRole('menuitem', { name: 'Kind' }).click()
  await screen.getByRole('checkbox', { name: 'Kind A' }).click()
  await screen.getByRole('button', { name: 'Apply' }).click()
  await expect.element(screen.getByRole('button', { name: 'Kind: Kind A' })).toBeInTheDocument()
  expect(asked.at(-1)?.filters).toEqual({ kind: ['a'] })
  await screen.getByRole('button', { name: 'Remove filter: Kind' }).click()
  await expect.element(screen.getByRole('button', { name: 'Kind: Kind A' })).not.toBeInTheDocument()
})
