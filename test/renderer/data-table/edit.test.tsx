// A field changed where it stands.
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { AppError } from '../../../shared/result.ts'
import { expectAccessible, show } from '../screen.tsx'
import { bridge, type Row, rowButton, rowsOf, Table } from './table.tsx'

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
