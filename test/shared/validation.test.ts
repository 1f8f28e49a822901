import { expect, test } from 'vitest'
import { z } from 'zod'
import { fieldProblems } from '../../shared/validation.ts'

const schema = z.strictObject({
  name: z.string().min(1, 'required').max(5, 'too_long'),
  lines: z.array(z.strictObject({ amount: z.int() })),
})
const problems = (input: unknown) => {
  const parsed = schema.safeParse(input)
  return parsed.success ? {} : fieldProblems(parsed.error)
}

test('our own keys pass, with the limit their sentence names', () => {
  expect(problems({ name: '', lines: [] })).toEqual({ name: { problem: 'required', values: { min: 1 } } })
  expect(problems({ name: 'abcdef', lines: [] })).toEqual({
    name: { problem: 'too_long', values: { max: 5 } },
  })
})

test('a sentence of zod becomes a key of ours, at the path of its field', () => {
  expect(problems({ name: 'a', lines: [{ amount: 1 }, {}] })).toEqual({
    'lines.1.amount': { problem: 'required' },
  })
  expect(problems({ name: 'a', lines: [{ amount: 2 ** 60 }] })).toMatchObject({
    'lines.0.amount': { problem: 'invalid' },
  })
})

test('G19: nothing that was typed is told back', () => {
  expect(JSON.stringify(problems({ name: 'Канарейка', lines: 'Канарейка', Канарейка: 1 }))).not.toContain(
    'Канарейка',
  )
})
