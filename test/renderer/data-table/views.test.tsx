// Views: a list as it was saved.
import { expect, test } from 'vitest'
import { succeed } from '../../../shared/result.ts'
import { expectAccessible, show } from '../screen.tsx'
import { bridge, type Query, Table } from './table.tsx'

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
