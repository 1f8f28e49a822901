import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readJson, writeWhole } from '../../../electron/shell/small-file.ts'
import { scratch } from './scratch.ts'

test('replaces the whole file, for this user only, and leaves nothing beside it', () => {
  const directory = scratch()
  const path = join(directory, 'a.json')
  writeFileSync(path, 'old', { mode: 0o644 })
  writeWhole(path, new Uint8Array([110, 101, 119]))
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readdirSync(directory)).toEqual(['a.json'])
})

test('a write that fails leaves what was there and nothing beside it', () => {
  const directory = scratch()
  const path = join(directory, 'taken')
  mkdirSync(path)
  expect(() => writeWhole(path, 'x')).toThrow()
  expect(readdirSync(directory)).toEqual(['taken'])
})

test('a missing or damaged file reads as nothing', () => {
  const directory = scratch()
  expect(readJson(join(directory, 'none'))).toBeUndefined()
  writeFileSync(join(directory, 'bad'), '{')
  expect(readJson(join(directory, 'bad'))).toBeUndefined()
})
