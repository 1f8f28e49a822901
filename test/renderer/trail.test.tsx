import { expect, test } from 'vitest'
import { currentTrail, layTrail } from '../../renderer/components/table/trail.ts'

const rowsFrom = (first: number) => [0, 1, 2].map((at) => ({ id: `${first + at}` }))

test('one goes on from record to record, and further rows are asked for when one gets there', async () => {
  const opened: string[] = []
  const asked: string[] = []
  layTrail({
    rows: rowsFrom(0),
    next: '3',
    load: async (cursor) => {
      asked.push(cursor)
      return { rows: rowsFrom(Number(cursor)), next: null, total: null }
    },
    open: ({ id }) => void opened.push(id),
  })
  const trail = currentTrail()
  expect([trail?.has('0', -1), trail?.has('0', 1), trail?.has('elsewhere', 1)]).toEqual([false, true, false])
  await trail?.follow('1', 1)
  expect(asked).toEqual([])
  expect(trail?.has('2', 1)).toBe(true)
  await trail?.follow('2', 1)
  await trail?.follow('3', -1)
  expect(opened).toEqual(['2', '3', '2'])
  expect(asked).toEqual(['3'])
  expect(trail?.has('5', 1)).toBe(false)
})
