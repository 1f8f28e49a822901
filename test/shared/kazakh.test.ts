import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { file, tables } from '../helpers/kazakh-tables.ts'

test('the Kazakh tables are what the full data of Node says', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(tables())
})
