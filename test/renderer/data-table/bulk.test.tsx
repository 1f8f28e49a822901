// Many rows chosen and changed at once.
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { BulkSpec } from '../../../renderer/components/table/bulk-types.ts'
import type { ChosenRow } from '../../../renderer/components/table/use-selection.ts'
import type { BulkDone } from '../../../shared/contract/bulk.ts'
import { AppError, fail, succeed } from '../../../shared/result.ts'
import { expectAccessible, show } from '../screen.tsx'
import { bridge, rowButton, rowsOf, Table, total } from './table.tsx'

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
  // The second part is under way until somebody has cancelled, however slow this machine is.
  const cancelled = Promise.withResolvers<void>()
  const slow = async (part: number) => {
    if (part === 2) await cancelled.promise
    if (part > 2) throw new AppError({ code: 'io' })
    return done(100, part)
  }
  const screen = await show(<Table list="households.list" bulk={archiving(ran, slow)} />)
  await screen.getByRole('button', rowButton('Name 0')).click()
  await userEvent.keyboard('{Control>}a{/Control}')
  await screen.getByRole('button', { name: `Archive ${total}` }).click()
  await screen.getByRole('button', { name: 'Cancel and undo' }).click()
  cancelled.resolve()
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
  const skipped = [{ id: crypto.randomUUID(), ref: 'C-A-2014-0007', label: 'Aminov' }]
  const ran: Ran[] = []
  const screen = await show(
    <Table list="ledger.list" bulk={archiving(ran, async () => ({ changed: 0, skipped, undo: null }))} />,
  )
  await screen.getByRole('button', rowButton('Name 0')).click()
  await userEvent.keyboard(' ')
  await screen.getByRole('button', { name: 'Archive 1' }).click()
  await expect.element(screen.getByRole('dialog')).toMatchTextContent('C-A-2014-0007 · Aminov')
})
