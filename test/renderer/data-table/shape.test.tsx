// Filters and columns.
import { expect, test } from 'vitest'
import { expectAccessible, show } from '../screen.tsx'
import { bridge, type Query, Table, total } from './table.tsx'

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
