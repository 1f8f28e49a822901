import { expect, onTestFinished, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { BulkDone } from '../../shared/contract/bulk.ts'
import type { ListName } from '../../shared/contract/views.ts'
import { AppError, fail, succeed } from '../../shared/result.ts'
import type { BulkSpec } from '../../renderer/components/table/bulk-types.ts'
import { DataTable } from '../../renderer/components/table/data-table.tsx'
import type { ColumnSpec, ListPage, ListQuery } from '../../renderer/components/table/types.ts'
import type { ChosenRow } from '../../renderer/components/table/use-selection.ts'
import { defaultPreferences } from '../../shared/contract/shell.ts'
import { bridge as answering, type Call, expectAccessible, show } from './screen.tsx'

type Row = { id: string; version: number; name: string; amount: number; place: string }
const total = 420
const rowsOf = (): Row[] =>
  Array.from({ length: total }, (_, n) => ({
    id: `${n}`,
    version: 1,
    name: `Name ${n}`,
    amount: n,
    place: `Place ${n}`,
  }))

type Query = ListQuery<'name', 'kind'>
const load =
  (asked: Query[], rows: readonly Row[]) =>
  async (query: Query): Promise<ListPage<Row>> => {
    asked.push(query)
    const found = rows.filter(({ name }) => name.includes(query.search))
    const from = Number(query.cursor ?? 0)
    const next = from + query.limit
    return {
      rows: found.slice(from, next),
      next: next < found.length ? String(next) : null,
      total: query.cursor ? null : found.length,
      sums: query.cursor ? null : [{ of: 'amount', currency: null, amount: 87_990 }],
    }
  }
type Props = {
  list: ListName
  asked?: Query[]
  rows?: Row[]
  onOpen?: (row: Row) => void
  bulk?: BulkSpec
  save?: (row: Row, value: string) => Promise<{ id: string; ref: null; undo: number }>
}
type Save = NonNullable<Props['save']>
const columnsOf = (save: Save | undefined): ColumnSpec<Row, 'name'>[] => [
  { id: 'name', header: 'Name', cell: ({ name }) => name, sort: 'name' },
  { id: 'amount', header: 'Amount', cell: ({ amount }) => amount, end: true },
  {
    id: 'place',
    header: 'Place',
    ...(save && { edit: { channel: 'people.setField', value: ({ place }) => place, save } }),
  },
]
const Table = ({ list, asked = [], rows = rowsOf(), onOpen = () => {}, bulk, save }: Props) => (
  <DataTable
    list={list}
    label="Things"
    load={load(asked, rows)}
    columns={columnsOf(save)}
    filters={[{ id: 'kind', label: 'Kind', options: [{ value: 'a', label: 'Kind A' }] }]}
    sort="name"
    searchLabel="Search things"
    onOpen={onOpen}
    peek={({ place }) => <p>Peeked: {place}</p>}
    {...(bulk && { bulk })}
    empty={{ title: 'Nothing yet', text: 'Add the first.' }}
    exportName="things"
  />
)
const appState = (plainLists: boolean) =>
  succeed({
    version: '0',
    standIn: true,
    preferences: { ...defaultPreferences, plainLists },
    vaults: [],
    state: 'open',
    currentId: null,
    reason: 'started',
  })
/** What every list asks beside its rows. */
const bridge = (more: Parameters<typeof answering>[0] = {}): Call[] =>
  answering({
    'app.state': () => appState(false),
    'views.list': () => succeed([]),
    'drafts.get': () => succeed(null),
    'drafts.save': () => succeed(null),
    ...more,
  })
const rowButton = (name: string) => ({ name, exact: true })

test('only rows in sight are in the page, and the table says how many there are and which each is', async () => {
  bridge()
  const screen = await show(<Table list="people.list" />)
  await expect.element(screen.getByRole('status')).toHaveTextContent(`${total} rows`)
  const table = screen.getByRole('table', { name: 'Things' })
  await expect.element(table).toHaveAttribute('aria-rowcount', String(total + 1))
  expect(document.querySelectorAll('tbody tr[data-index]').length).toBeLessThan(80)
  await expect
    .element(screen.getByRole('row', { name: /^Name 3 .*Place 3$/ }))
    .toHaveAttribute('aria-rowindex', '5')
  await expectAccessible()
})

test('a figure longer than those of the first rows is not cut off: its column grows', async () => {
  await page.viewport(560, 700)
  onTestFinished(() => page.viewport(1280, 800))
  bridge()
  const long = 'word '.repeat(60)
  const rows = rowsOf().map((row) => ({
    ...row,
    amount: row.amount < 80 ? 1 : Number.MAX_SAFE_INTEGER,
    place: long,
  }))
  const screen = await show(<Table list="letters.list" rows={rows} />)
  await screen.getByRole('button', rowButton('Name 0')).click()
  await userEvent.keyboard('{End}')
  await expect.element(screen.getByRole('button', rowButton('Name 99'))).toHaveFocus()
  const cellsOf = () => [...(document.activeElement?.closest('tr')?.children ?? [])]
  const isCut = (at: number) => (cellsOf()[at]?.scrollWidth ?? 0) > (cellsOf()[at]?.clientWidth ?? 0)
  await expect.poll(() => cellsOf()[1]?.textContent).toBe(String(Number.MAX_SAFE_INTEGER))
  await expect.poll(() => isCut(1)).toBe(false)
  // A text is still cut: for it no column moves under one's eyes.
  expect(isCut(2)).toBe(true)
})

test('scrolling loads further pages; sorting and searching are asked of the program', async () => {
  bridge()
  const asked: Query[] = []
  const screen = await show(<Table list="letters.list" asked={asked} />)
  await screen.getByRole('button', rowButton('Name 0')).click()
  for (const last of [99, 199, 299, 399, 419]) {
    await userEvent.keyboard('{End}')
    await expect.element(screen.getByRole('button', rowButton(`Name ${last}`))).toHaveFocus()
    if (last < 419)
      await expect.poll(() => asked.some(({ cursor }) => cursor === String(last + 1))).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  expect(asked.map(({ cursor }) => cursor)).toEqual([null, '100', '200', '300', '400'])
  await screen.getByRole('button', { name: 'Name', exact: true }).click()
  await expect
    .element(screen.getByRole('columnheader', { name: 'Name' }))
    .toHaveAttribute('aria-sort', 'descending')
  await screen.getByRole('searchbox', { name: 'Search things' }).fill('Name 11')
  await expect.element(screen.getByRole('status')).toHaveTextContent('11 rows')
  expect(asked.at(-1)).toMatchObject({ search: 'Name 11', sort: 'name', descending: true, cursor: null })
})

test('one stop for Tab: keys move between rows, and Enter opens', async () => {
  bridge()
  const opened: string[] = []
  const screen = await show(<Table list="households.list" onOpen={({ id }) => void opened.push(id)} />)
  await screen.getByRole('button', rowButton('Name 0')).click()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(opened).toEqual(['0', '2'])
  await userEvent.keyboard('{PageDown}')
  const moved = Number(/\d+/.exec(document.activeElement?.textContent ?? '')?.[0])
  expect(moved).toBeGreaterThan(5)
  await userEvent.keyboard('{Home}')
  await expect.element(screen.getByRole('button', rowButton('Name 0'))).toHaveFocus()
  expect(document.querySelectorAll('tbody [data-open][tabindex="0"]')).toHaveLength(1)
})

test('→ looks at a row beside the list, ↓ goes on, and Esc gives the row back', async () => {
  bridge()
  const screen = await show(<Table list="organisations.list" />)
  await screen.getByRole('button', rowButton('Name 0')).click()
  await userEvent.keyboard('{ArrowRight}')
  const panel = screen.getByRole('complementary', { name: 'Beside the list' })
  await expect.element(panel).toMatchTextContent('Peeked: Place 0')
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(panel).toMatchTextContent('Peeked: Place 1')
  await expectAccessible()
  await userEvent.keyboard('{Escape}')
  await expect.element(panel).not.toBeInTheDocument()
  await expect.element(screen.getByRole('button', rowButton('Name 1'))).toHaveFocus()
})

test('a plain list turns pages of a hundred with buttons, every row in the page', async () => {
  bridge({ 'app.state': () => appState(true) })
  const screen = await show(<Table list="audit.list" />)
  await expect.element(screen.getByRole('status')).toHaveTextContent(`Rows 1 to 100 of ${total}`)
  expect(document.querySelectorAll('tbody tr[data-index]')).toHaveLength(100)
  await screen.getByRole('button', { name: 'Next page' }).click()
  await expect.element(screen.getByRole('status')).toHaveTextContent(`Rows 101 to 200 of ${total}`)
  await expect
    .element(screen.getByRole('row', { name: /^Name 100 .*Place 100$/ }))
    .toHaveAttribute('aria-rowindex', '102')
  await screen.getByRole('button', { name: 'Previous page' }).click()
  await expect.element(screen.getByRole('button', { name: 'Previous page' })).toBeDisabled()
  await expect.element(screen.getByRole('status')).toHaveTextContent(`Rows 1 to 100 of ${total}`)
})

test('no match is told apart from nothing, and offers to clear', async () => {
  bridge()
  const screen = await show(<Table list="tallies.list" />)
  await screen.getByRole('searchbox', { name: 'Search things' }).fill('zzz')
  await expect.element(screen.getByText('Nothing matches')).toBeInTheDocument()
  await screen.getByRole('button', { name: 'Clear filters' }).click()
  await expect.element(screen.getByRole('status')).toHaveTextContent(`${total} rows`)
})

test('a filter becomes a chip that can be taken away', async () => {
  bridge()
  const asked: Query[] = []
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

test('columns are chosen, found and moved by key; the sum stays with its column', async () => {
  bridge()
  const screen = await show(<Table list="donations.list" />)
  await expect.element(screen.getByText('Amount: 87,990')).toBeInTheDocument()
  const headers = () => [...document.querySelectorAll('thead th')].map((cell) => cell.textContent)
  expect(headers()).toEqual(['Name', 'Amount', 'Place'])
  await screen.getByRole('button', { name: 'Columns' }).click()
  await screen.getByRole('button', { name: 'Move up: Place' }).click()
  expect(headers()).toEqual(['Name', 'Place', 'Amount'])
  await screen.getByRole('checkbox', { name: 'Amount' }).click()
  expect(headers()).toEqual(['Name', 'Place'])
  await expectAccessible()
})

const view = {
  id: '019b0000-0000-7000-8000-000000000002',
  version: 1,
  name: 'Kind A only',
  shared: true,
  mayChange: true,
  state: {
    filters: { kind: ['a'], gone: ['x'] },
    labels: {},
    sort: 'gone',
    descending: true,
    archived: false,
    order: [],
    hidden: ['amount'],
    density: 'compact',
    display: 'list',
  },
}

test('a saved view is shown as it was saved, says when it is shown otherwise, and is reset', async () => {
  bridge({ 'views.list': () => succeed([view]) })
  const asked: Query[] = []
  const screen = await show(<Table list="payments.list" asked={asked} />)
  await screen.getByRole('button', { name: 'Kind A only' }).click()
  await expect.element(screen.getByRole('button', { name: 'Kind: Kind A' })).toBeInTheDocument()
  // What the list no longer knows is left out.
  expect(asked.at(-1)).toMatchObject({ filters: { kind: ['a'] }, sort: 'name', descending: true })
  expect(document.querySelectorAll('thead th')).toHaveLength(2)
  const dot = screen.getByRole('img', { name: 'shown otherwise than saved' })
  await expect.element(dot).not.toBeInTheDocument()
  await screen.getByRole('button', { name: 'Remove filter: Kind' }).click()
  await expect.element(dot).toBeInTheDocument()
  await screen.getByRole('button', { name: 'View', exact: true }).click()
  await screen.getByRole('menuitem', { name: 'Reset to what was saved' }).click()
  await expect.element(dot).not.toBeInTheDocument()
  await expectAccessible()
})

test('the view I set opens first; a search is no part of it', async () => {
  bridge({ 'views.list': () => succeed([view]), 'drafts.get': () => succeed(view.id) })
  const asked: Query[] = []
  const screen = await show(<Table list="remittances.list" asked={asked} />)
  await expect
    .element(screen.getByRole('button', { name: 'Kind A only' }))
    .toHaveAttribute('aria-pressed', 'true')
  await screen.getByRole('searchbox', { name: 'Search things' }).fill('Name 7')
  await expect.element(screen.getByRole('status')).toMatchTextContent(/^\d+ rows$/)
  await expect
    .element(screen.getByRole('img', { name: 'shown otherwise than saved' }))
    .not.toBeInTheDocument()
})

type Ran = { rows: ChosenRow[] }
const archiving = (ran: Ran[], answer: (part: number) => Promise<BulkDone>): BulkSpec => ({
  changed: (count) => `${count} things changed`,
  actions: [
    {
      id: 'archive',
      label: (count) => `Archive ${count}`,
      channel: 'people.bulk',
      place: 'list',
      run: (rows) => {
        ran.push({ rows })
        return answer(ran.length)
      },
    },
  ],
})
const done = (rows: number, part: number): BulkDone => ({ changed: rows, skipped: [], undo: part })
const all = () => succeed({ rows: rowsOf().map(({ id, version }) => ({ id, version })), more: false })

test('Space, a range and Ctrl+A choose rows; a change of many backs up first, runs in parts and is undone as one', async () => {
  const calls = bridge({
    'lists.ids': all,
    'backup.beforeBulk': () => succeed({ at: '2014-04-08T10:00:00.000Z' }),
    'history.undo': () => succeed({ id: 'x', ref: null, undo: null }),
  })
  const ran: Ran[] = []
  const screen = await show(
    <Table list="people.list" bulk={archiving(ran, async (part) => done(100, part))} />,
  )
  await screen.getByRole('button', rowButton('Name 0')).click()
  await userEvent.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  await expect.element(screen.getByText('3 selected')).toBeInTheDocument()
  await userEvent.keyboard('{Control>}a{/Control}')
  await expect.element(screen.getByText(`${total} selected`)).toBeInTheDocument()
  await expectAccessible()
  await screen.getByRole('button', { name: `Archive ${total}` }).click()
  await expect.poll(() => ran.length).toBe(5)
  expect(ran.map(({ rows }) => rows.length)).toEqual([100, 100, 100, 100, 20])
  const order = calls.map(({ channel }) => channel)
  expect(order.filter((channel) => channel === 'backup.beforeBulk')).toHaveLength(1)
  await expect.element(screen.getByText(`${total} selected`)).not.toBeInTheDocument()
})

test('twenty rows need no backup; when it fails nothing runs and the reason is said', async () => {
  const ran: Ran[] = []
  const calls = bridge({ 'lists.ids': all, 'backup.beforeBulk': () => fail('disk_full') })
  const screen = await show(
    <Table list="organisations.list" bulk={archiving(ran, async (part) => done(1, part))} />,
  )
  await screen.getByRole('button', rowButton('Name 0')).click()
  await userEvent.keyboard(' ')
  await screen.getByRole('button', { name: 'Archive 1' }).click()
  await expect.poll(() => ran.length).toBe(1)
  expect(calls.some(({ channel }) => channel === 'backup.beforeBulk')).toBe(false)
  await screen.getByRole('button', rowButton('Name 1')).click()
  await userEvent.keyboard('{Control>}a{/Control}')
  await screen.getByRole('button', { name: `Archive ${total}` }).click()
  await expect.poll(() => calls.some(({ channel }) => channel === 'backup.beforeBulk')).toBe(true)
  // Still chosen: nothing was changed.
  await expect.element(screen.getByText(`${total} selected`)).toBeInTheDocument()
  expect(ran).toHaveLength(1)
})

test('cancelled or failed in the middle, what ran is undone, the last part first', async () => {
  const undone: unknown[] = []
  bridge({
    'lists.ids': all,
    'backup.beforeBulk': () => succeed({ at: '2014-04-08T10:00:00.000Z' }),
    'history.undo': (input) => {
      undone.push(input)
      return succeed({ id: 'x', ref: null, undo: null })
    },
  })
  const ran: Ran[] = []
  const slow = async (part: number) => {
    await new Promise((resolve) => setTimeout(resolve, part === 2 ? 400 : 0))
    if (part > 2) throw new AppError({ code: 'io' })
    return done(100, part)
  }
  const screen = await show(<Table list="households.list" bulk={archiving(ran, slow)} />)
  await screen.getByRole('button', rowButton('Name 0')).click()
  await userEvent.keyboard('{Control>}a{/Control}')
  await screen.getByRole('button', { name: `Archive ${total}` }).click()
  await screen.getByRole('button', { name: 'Cancel and undo' }).click()
  await expect.poll(() => undone).toEqual([{ seq: 2 }, { seq: 1 }])
  expect(ran).toHaveLength(2)
  undone.length = 0
  ran.length = 0
  await screen.getByRole('button', { name: `Archive ${total}` }).click()
  await expect.poll(() => undone).toEqual([{ seq: 2 }, { seq: 1 }])
  expect(ran).toHaveLength(3)
})

test('rows somebody changed meanwhile are listed', async () => {
  bridge()
  const skipped = [{ id: view.id, ref: 'C-A-2014-0007', label: 'Aminov' }]
  const ran: Ran[] = []
  const screen = await show(
    <Table list="ledger.list" bulk={archiving(ran, async () => ({ changed: 0, skipped, undo: null }))} />,
  )
  await screen.getByRole('button', rowButton('Name 0')).click()
  await userEvent.keyboard(' ')
  await screen.getByRole('button', { name: 'Archive 1' }).click()
  await expect.element(screen.getByRole('dialog')).toMatchTextContent('C-A-2014-0007 · Aminov')
})

test('F2 changes a field in place: Enter saves and goes on, Esc puts back, an error stands beside it', async () => {
  bridge()
  const rows = rowsOf()
  const saved: [string, string][] = []
  const save = async (row: Row, value: string) => {
    if (value === 'wrong')
      throw new AppError({ code: 'validation', fields: { value: { problem: 'too_long' } } })
    saved.push([row.id, value])
    const held = rows.find(({ id }) => id === row.id)
    if (held) held.place = value
    return { id: row.id, ref: null, undo: 1 }
  }
  const screen = await show(<Table list="approvals.list" rows={rows} save={save} />)
  await screen.getByRole('button', rowButton('Name 0')).click()
  await userEvent.keyboard('{F2}')
  const box = screen.getByRole('textbox', { name: 'Place' })
  await box.fill('wrong')
  await userEvent.keyboard('{Enter}')
  await expect.element(box).toHaveAccessibleDescription(/\S/)
  await expectAccessible()
  await userEvent.keyboard('{Escape}')
  await expect.element(screen.getByRole('row', { name: /^Name 0 .*Place 0$/ })).toBeInTheDocument()
  expect(saved).toEqual([])
  await userEvent.keyboard('{F2}')
  await box.fill('Tenge')
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('row', { name: /^Name 0 .*Tenge/ })).toBeInTheDocument()
  await expect.element(screen.getByRole('button', rowButton('Name 1'))).toHaveFocus()
  expect(saved).toEqual([['0', 'Tenge']])
})
