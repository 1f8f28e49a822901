import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolders } from '../../../electron/shell/folder.ts'
import { scratch } from './scratch.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const open = async (path: string | null) => {
  const folders = makeFolders(async () => path)
  const chosen = await folders.choose()
  if (!chosen.ok) throw new Error(chosen.error.code)
  return { folders, token: chosen.value?.token ?? '' }
}

test('files go into the folder that was chosen, and none is written over', async () => {
  const folder = scratch()
  writeFileSync(join(folder, 'Letter.pdf'), 'older')
  const { folders, token } = await open(folder)
  expect(folders.write(token, 'Letter.pdf', bytes('new'))).toEqual({
    ok: true,
    value: { fileName: 'Letter (2).pdf' },
  })
  expect(folders.write(token, '../L/2: Berne.pdf', bytes('x'))).toEqual({
    ok: true,
    value: { fileName: '-L-2- Berne.pdf' },
  })
  expect(readFileSync(join(folder, 'Letter.pdf'), 'utf8')).toBe('older')
})

test('taken back, what was written is gone and what stood there stays', async () => {
  const folder = scratch()
  writeFileSync(join(folder, 'Letter.pdf'), 'older')
  const { folders, token } = await open(folder)
  for (const name of ['Letter.pdf', 'Other.pdf']) folders.write(token, name, bytes('new'))
  expect(readdirSync(folder)).toHaveLength(3)
  expect(folders.discard(token)).toEqual({ ok: true, value: null })
  expect(readdirSync(folder)).toEqual(['Letter.pdf'])
  expect(folders.write(token, 'Letter.pdf', bytes('again'))).toMatchObject({ error: { code: 'not_found' } })
})

test('a folder that is gone is said, and nothing is half written; no folder, no token', async () => {
  const folder = join(scratch(), 'stick')
  mkdirSync(folder)
  const { folders, token } = await open(folder)
  rmSync(folder, { recursive: true })
  expect(folders.write(token, 'Letter.pdf', bytes('new'))).toMatchObject({ error: { code: 'io' } })
  expect(existsSync(folder)).toBe(false)
  expect(await makeFolders(async () => null).choose()).toEqual({ ok: true, value: null })
})
