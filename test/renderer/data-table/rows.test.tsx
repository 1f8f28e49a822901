// Which rows stand in the page, and how keys move between them.
import { expect, onTestFinished, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible, show } from '../screen.tsx'
import { appState, bridge, type Query, rowButton, rowsOf, Table, total } from './table.tsx'

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
