// Files on records: kept once, sealed, and never half (domain.md 3.9).
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sweepFiles } from '../../../../electron/vault/documents/content.ts'
import { vaultFiles } from '../../../../electron/vault/files/vault-folder.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'
import { png, text } from '../../../helpers/sample-files.ts'

let vault: TestVault
let personId: string
beforeEach(() => {
  vault = openTestVault()
  personId = person('Aminov')
})
afterEach(() => vault.close())

const person = (family: string) =>
  vault.must('people.create', { names: [{ script: 'Latn', family }], roles: ['activist'] }).id
const on = (ownerId: string) => ({ owner: 'person', ownerId }) as const
const add = (name: string, bytes: Uint8Array, ownerId = personId) =>
  vault.must('documents.add', { ...on(ownerId), name, bytes })
const refused = (name: string, bytes: Uint8Array) =>
  vault.call('documents.add', { ...on(personId), name, bytes })
const listed = (ownerId = personId) => vault.must('documents.list', on(ownerId))
const folder = () => vaultFiles(vault.directory).attachments
const files = () => readdirSync(folder())

test('a file is sealed into the folder, listed on its record, and read back as it was', () => {
  const bytes = text('The family at the well. '.repeat(30_000))
  const { id } = add('note.txt', bytes)
  expect(listed()).toMatchObject([
    { id, ref: 'DOC-A-2014-0001', name: 'note.txt', mime: 'text/plain', size: bytes.length, elsewhere: 0 },
  ])
  expect(files()).toHaveLength(1)
  expect(readFileSync(join(folder(), files()[0] ?? '')).includes('family at the well')).toBe(false)
  const opened = vault.must('documents.open', { id })
  expect(Buffer.from(opened.bytes).equals(Buffer.from(bytes))).toBe(true)
})

test('the same contents on two records are kept once, and both say so', () => {
  const other = person('Omarov')
  add('group.png', png)
  expect(add('the same.png', png, other)).toMatchObject({ elsewhere: 1 })
  expect(add('again on the same record.png', png)).toMatchObject({ elsewhere: 1 })
  expect(files()).toHaveLength(1)
  expect(listed().map(({ elsewhere }) => elsewhere)).toEqual([1, 1])
  expect(listed(other)[0]?.elsewhere).toBe(1)
})

test('nothing, too much, and a name that says another type are refused, and nothing is half stored', () => {
  const huge = new Uint8Array(200_000_001)
  for (const [name, bytes, problem] of [
    ['empty.txt', new Uint8Array(), 'empty_file'],
    ['huge.bin', huge, 'file_too_large'],
    ['picture.pdf', png, 'other_type'],
    ['letter.jpg', text('no picture'), 'other_type'],
    ['words.txt', png, 'other_type'],
  ] as const)
    expect(refused(name, bytes), name).toMatchObject({ error: { fields: { bytes: { problem } } } })
  expect(files()).toEqual([])
  expect(listed()).toEqual([])
})

test('what no ending promises is kept as it is', () => {
  add('scan', png)
  add('data.xyz', Uint8Array.of(1, 2, 3, 4))
  expect(listed().map(({ name, mime }) => [name, mime])).toEqual([
    ['data.xyz', 'application/octet-stream'],
    ['scan', 'image/png'],
  ])
})

test('a file on a record that is not there leaves nothing; what a cut-off command left is swept at the next opening', () => {
  const nobody = '01900000-0000-7000-8000-000000000000'
  const answer = vault.call('documents.add', { ...on(nobody), name: 'a.png', bytes: png })
  expect(answer).toMatchObject({ error: { code: 'not_found' } })
  add('kept.png', png)
  writeFileSync(join(folder(), 'f'.repeat(32) + '.enc'), 'left behind')
  writeFileSync(join(folder(), 'half.enc.tmp'), 'left behind')
  sweepFiles(vault.ctx)
  expect(files()).toHaveLength(1)
  expect(vault.must('documents.open', { id: listed()[0]?.id ?? '' }).mime).toBe('image/png')
})

test('a file that was changed, cut short or taken away outside is told from one that is whole', () => {
  const { id } = add('note.txt', text('x'.repeat(600_000)))
  const path = join(folder(), files()[0] ?? '')
  const whole = readFileSync(path)
  const outcome = () => vault.call('documents.open', { id })
  const part = 256 * 1024 + 16
  const [first, second] = [whole.subarray(0, part), whole.subarray(part, part * 2)]
  const flipped = Buffer.from(whole)
  flipped[1000] = (flipped[1000] ?? 0) ^ 1
  for (const bytes of [
    flipped,
    first,
    Buffer.concat([first, second]),
    Buffer.concat([second, first, whole.subarray(part * 2)]),
    Buffer.concat([whole, second]),
    Buffer.alloc(0),
  ]) {
    writeFileSync(path, bytes)
    expect(outcome()).toMatchObject({ error: { code: 'damaged' } })
  }
  rmSync(path)
  expect(outcome()).toMatchObject({ error: { rule: 'D1' } })
  add('found again.txt', text('x'.repeat(600_000)))
  expect(outcome()).toMatchObject({ ok: true })
})

test('a name keeps its ending, an archived file leaves the list and comes back by undo', () => {
  const { id } = add('photo.png', png)
  vault.must('documents.update', { id, version: 1, name: 'At the gate', kind: 'photo', description: 'May' })
  expect(listed()).toMatchObject([{ name: 'At the gate.png', kind: 'photo', description: 'May' }])
  vault.must('documents.update', { id, version: 2, name: 'x'.repeat(200), kind: 'photo', description: 'May' })
  expect(listed()[0]?.name).toBe(`${'x'.repeat(196)}.png`)
  const { undo } = vault.must('documents.archive', { id, version: 3 })
  expect(listed()).toEqual([])
  vault.must('history.undo', { seq: undo ?? 0 })
  expect(listed()).toHaveLength(1)
  const history = vault.must('history.list', { entity: 'person', entityId: personId })
  expect(history.filter(({ entity }) => entity === 'document')).toHaveLength(5)
})

test('saving a copy stands in the trail, and can be taken back by nobody', () => {
  const { id } = add('photo.png', png)
  vault.must('documents.export', { id })
  const [newest] = vault.must('history.list', { entity: 'document', entityId: id })
  expect(newest).toMatchObject({ action: 'export', canUndo: false })
})

test('who looks at an identity paper stands in the trail, once for each unlocking; a photo is no secret', () => {
  const { id } = vault.must('documents.add', { ...on(personId), name: 'card.png', bytes: png, kind: 'id' })
  const photo = add('photo.png', png)
  for (const each of [id, id, photo.id]) vault.must('documents.open', { id: each })
  const reads = (entityId: string) =>
    vault.must('history.list', { entity: 'document', entityId }).filter(({ action }) => action === 'read')
  expect([reads(id).length, reads(photo.id).length]).toEqual([1, 0])
})

test('P6: with a person her files are erased, name, words and contents; the same picture of somebody else stays', () => {
  const other = person('Omarov')
  const { id } = add('Aminov at the gate.png', png)
  add('note.txt', text('only hers'))
  add('group.png', png, other)
  vault.must('people.erase', { id: personId, version: 1, code: 'C-A-2014-0001', reason: 'Asked' })
  expect(listed()).toEqual([])
  expect(files()).toHaveLength(1)
  expect(vault.call('documents.open', { id })).toMatchObject({ error: { code: 'not_found' } })
  expect(vault.call('documents.export', { id })).toMatchObject({ error: { code: 'not_found' } })
  const kept = listed(other)[0]
  expect(kept).toMatchObject({ name: 'group.png', elsewhere: 0 })
  expect(vault.must('documents.open', { id: kept?.id ?? '' }).bytes).toHaveLength(png.length)
  expect(vault.must('history.verify', {}).firstBadSeq).toBeNull()
})

test('G9: who may not change a record attaches nothing to it', () => {
  vault.ctx.user = { ...vault.ctx.user, roles: ['treasurer'] }
  expect(refused('photo.png', png)).toMatchObject({ error: { code: 'forbidden' } })
  expect(existsSync(folder()) ? files() : []).toEqual([])
})
