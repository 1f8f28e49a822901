// The room of documents: all files of the vault in one list, and the check that each is there and whole.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fillRegister } from '../../../../electron/vault/documents/index.ts'
import { forgetDocument } from '../../../../electron/vault/search/index.ts'
import { vaultFiles } from '../../../../electron/vault/files/vault-folder.ts'
import type { Input } from '../../../../shared/contract/index.ts'
import { mask } from '../../../../shared/contract/personal.ts'
import { vaultContract } from '../../../../shared/contract/index.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'
import { png, text } from '../../../helpers/sample-files.ts'

let vault: TestVault
let personId: string
let organisationId: string
beforeEach(() => {
  vault = openTestVault()
  personId = vault.must('people.create', {
    names: [
      { script: 'Latn', family: 'Aminov', given: 'Yerlan' },
      { script: 'Cyrl', family: 'Әминов', given: 'Ерлан' },
    ],
    roles: ['activist'],
  }).id
  organisationId = vault.must('organisations.create', { name: 'Red Cross', kind: 'ngo' }).id
})
afterEach(() => vault.close())

const onPerson = () => ({ owner: 'person', ownerId: personId }) as const
const onOrganisation = () => ({ owner: 'organisation', ownerId: organisationId }) as const
type Add = Input<'documents.add'>
const add = (name: string, bytes: Uint8Array, more: Partial<Add> = {}) =>
  vault.must('documents.add', { ...onPerson(), name, bytes, ...more })
const all = (input: Input<'documents.all'> = {}) => vault.must('documents.all', input)
const names = (input: Input<'documents.all'> = {}) => all(input).rows.map(({ name }) => name)

test('every file is in the list with what it is, and the record it hangs on', () => {
  const { id } = add('face.png', png, { kind: 'photo' })
  add('same face.png', png, onOrganisation())
  const { rows, total, sums } = all()
  expect(total).toBe(2)
  expect(sums).toEqual([{ of: 'size', currency: null, amount: 2 * png.length }])
  expect(rows.find((row) => row.id === id)).toMatchObject({
    ref: 'DOC-A-2014-0001',
    type: 'picture',
    kind: 'photo',
    size: png.length,
    owner: 'person',
    ownerId: personId,
    ownerRef: 'C-A-2014-0001',
    ownerLabel: 'Yerlan Aminov',
    elsewhere: 1,
    archivedAt: null,
  })
  // The contents of both are kept once.
  expect(vault.must('documents.room', {})).toEqual({ used: png.length })
})

test('a file is found by its name, description and number, and by every spelling of its record', () => {
  add('scan_passport.txt', text('1'), { description: 'Copy from the consulate' })
  add('Відомість.txt', text('2'), onOrganisation())
  for (const search of ['passp', 'consul', 'aminov', 'Әмин', 'yerlan passport', 'SCAN'])
    expect(names({ search }), search).toEqual(['scan_passport.txt'])
  expect(names({ search: 'doc-a-2014-0002' })).toEqual(['Відомість.txt'])
  expect(names({ search: 'red cross' })).toEqual(['Відомість.txt'])
  expect(names({ search: 'відом' })).toEqual(['Відомість.txt'])
  expect(names({ search: 'aminov cross' })).toEqual([])
  expect(names({ search: '…' })).toEqual([])
})

test('paper of a letter template is found by what the template is called now', () => {
  const fields = { type: 'formal_protest', texts: [{ language: 'en', subject: 'S', body: 'B' }] } as const
  const save = { ...fields, texts: [...fields.texts] }
  const { id } = vault.must('templates.create', { ...save, name: 'Release' })
  add('paper.txt', text('1'), { owner: 'letter_template', ownerId: id })
  vault.must('templates.update', { ...save, id, version: 1, name: 'Amnesty' })
  expect(names({ search: 'amnesty' })).toEqual(['paper.txt'])
  expect(names({ search: 'release' })).toEqual([])
})

test('when the record is called otherwise, its files are found by the new name only', () => {
  add('note.txt', text('1'), onOrganisation())
  vault.must('organisations.update', { id: organisationId, version: 1, name: 'Amnesty', kind: 'ngo' })
  expect(names({ search: 'amnesty' })).toEqual(['note.txt'])
  expect(names({ search: 'cross' })).toEqual([])
  expect(all().rows[0]?.ownerLabel).toBe('Amnesty')
})

test('sorted by name, size and day, filtered by kind, record and type, page after page', () => {
  add('b.txt', text('22'), { kind: 'court' })
  add('a.docx', Uint8Array.from([0x50, 0x4b, 3, 4, ...new Uint8Array(60)]))
  add('C.csv', text('1'), onOrganisation())
  expect(names({ sort: 'name' })).toEqual(['a.docx', 'b.txt', 'C.csv'])
  expect(names({ sort: 'size' })).toEqual(['C.csv', 'b.txt', 'a.docx'])
  expect(names({ sort: 'added', descending: true })).toEqual(['C.csv', 'a.docx', 'b.txt'])
  expect(names({ filters: { kind: ['court'] } })).toEqual(['b.txt'])
  expect(names({ filters: { owner: ['organisation'] } })).toEqual(['C.csv'])
  expect(names({ filters: { type: ['writing', 'sheet'] }, sort: 'name' })).toEqual(['a.docx', 'C.csv'])
  const first = all({ sort: 'name', limit: 2 })
  expect(names({ sort: 'name', limit: 2, cursor: first.next })).toEqual(['C.csv'])
})

test('an archived file stands among the archived ones, and comes back', () => {
  const { id } = add('old.txt', text('1'))
  vault.must('documents.archive', { id, version: 1 })
  expect([names(), names({ archived: true })]).toEqual([[], ['old.txt']])
  vault.must('documents.restore', { id, version: 2 })
  expect([names(), names({ archived: true })]).toEqual([['old.txt'], []])
})

test('what was deleted for good is in neither list, is found by nothing, and cannot be restored', () => {
  const { id } = add('secret.txt', text('1'))
  vault.must('documents.destroy', { id, version: 1, reason: 'Asked' })
  expect([names(), names({ archived: true })]).toEqual([[], []])
  expect(vault.ctx.prepare("select count(*) from search_doc where entity = 'documents'").pluck().get()).toBe(
    0,
  )
  expect(vault.call('documents.restore', { id, version: 2 })).toMatchObject({ error: { code: 'not_found' } })
})

test('P6: files of whoever is erased leave the room, and others are no longer found by her name', () => {
  add('hers.txt', text('1'))
  add('visit of Aminov.txt', text('2'), onOrganisation())
  vault.must('people.erase', { id: personId, version: 1, code: 'C-A-2014-0001', reason: 'Asked' })
  expect(names()).toEqual(['visit of C-A-2014-0001.txt'])
  expect(names({ search: 'aminov' })).toEqual([])
})

test('while names are hidden a number stands for a person, and an organisation is still named', () => {
  add('face.png', png)
  add('logo.png', png, onOrganisation())
  const { rows } = mask(vaultContract['documents.all'].output, all({ sort: 'added' }))
  expect(rows.map(({ name, ownerLabel }) => [name, ownerLabel])).toEqual([
    ['•••', 'C-A-2014-0001'],
    ['•••', 'Red Cross'],
  ])
})

test('G9: who may read files may read their list; who may not change the record restores nothing', () => {
  const { id } = add('a.txt', text('1'))
  vault.must('documents.archive', { id, version: 1 })
  vault.ctx.user = { ...vault.ctx.user, roles: ['auditor_read_only'] }
  expect(all({ archived: true }).total).toBe(1)
  vault.ctx.user = { ...vault.ctx.user, roles: ['treasurer'] }
  expect(vault.call('documents.restore', { id, version: 2 })).toMatchObject({ error: { code: 'forbidden' } })
})

test('files of a vault that knew no room yet are entered at the next unlocking', () => {
  const { id } = add('a.txt', text('1'))
  vault.ctx.sqlite.exec('delete from document_register')
  forgetDocument(vault.ctx, 'documents', id)
  expect(names()).toEqual([])
  fillRegister(vault.ctx)
  expect(names({ search: 'aminov' })).toEqual(['a.txt'])
})

test('the check tells whole, missing and damaged contents apart, and names every file that holds them', () => {
  const long = text('x'.repeat(600_000))
  add('long.txt', long)
  const folder = vaultFiles(vault.directory).attachments
  const [file = ''] = readdirSync(folder)
  const path = join(folder, file)
  add('short.txt', text('short'))
  const { id } = add('the same.txt', long, onOrganisation())
  vault.must('documents.archive', { id, version: 1 })
  const states = () =>
    vault.must('documents.contents', {}).map((sha256) => vault.must('documents.check', { sha256 }))
  expect(states().map(({ state }) => state)).toEqual(['whole', 'whole'])

  const whole = readFileSync(path)
  const broken = () => states().find(({ state }) => state !== 'whole')
  const flipped = Buffer.from(whole)
  flipped[whole.length - 40] = (flipped[whole.length - 40] ?? 0) ^ 1
  for (const bytes of [flipped, whole.subarray(0, 256 * 1024 + 16), Buffer.alloc(0)]) {
    writeFileSync(path, bytes)
    expect(broken()).toMatchObject({
      state: 'damaged',
      rows: [
        { ref: 'DOC-A-2014-0001', name: 'long.txt', ownerLabel: 'Yerlan Aminov' },
        { ref: 'DOC-A-2014-0003', name: 'the same.txt', ownerLabel: 'Red Cross' },
      ],
    })
  }
  add('from the paper.txt', long)
  expect(broken()).toBeUndefined()
  rmSync(path)
  expect(broken()).toMatchObject({
    state: 'missing',
    rows: [{ name: 'long.txt' }, { name: 'the same.txt' }, { name: 'from the paper.txt' }],
  })
  add('found again.txt', long)
  expect(broken()).toBeUndefined()
  expect(vault.call('documents.check', { sha256: '0'.repeat(64) })).toMatchObject({
    error: { code: 'not_found' },
  })
})
