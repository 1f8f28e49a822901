// What becomes of chosen and dropped files, on the screen that shows it.
import { Document, Packer, Paragraph } from 'docx'
import { expect, test } from 'vitest'
import { DocumentsPanel } from '../../renderer/components/documents/documents-panel.tsx'
import { largestDocument } from '../../shared/contract/documents.ts'
import { fail, succeed } from '../../shared/result.ts'
import { bridge, expectAccessible, show } from './screen.tsx'

const saved = succeed({ id: crypto.randomUUID(), ref: null, undo: null, elsewhere: 0 })
const list = { 'documents.list': () => succeed([]) }
const text = (name: string) => new File(['text'], name, { type: 'text/plain' })
/** A size without its bytes: nobody may read it. */
const huge = (name: string) => Object.defineProperty(text(name), 'size', { value: largestDocument + 1 })

const drop = (...files: File[]) => {
  const dataTransfer = new DataTransfer()
  for (const file of files) dataTransfer.items.add(file)
  // The browser hands out copies of what is dropped.
  Object.defineProperty(dataTransfer, 'files', { value: files })
  window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
}
const panel = () => show(<DocumentsPanel owner="person" ownerId={crypto.randomUUID()} />)
const added = (calls: ReturnType<typeof bridge>) =>
  calls.filter(({ channel }) => channel === 'documents.add').map(({ input }) => input)

test('files that hang over the window are told where they would go', async () => {
  bridge(list)
  const screen = await panel()
  await expect.element(screen.getByText('No files yet')).toBeVisible()
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(text('note.txt'))
  window.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }))
  await expect.element(screen.getByText('Drop to attach to this record')).toBeVisible()
  window.dispatchEvent(new DragEvent('dragleave', { dataTransfer }))
  await expect.element(screen.getByText('Drop to attach to this record')).not.toBeInTheDocument()
})

test('an empty and a too large file are refused before they are read, each with its sentence', async () => {
  const calls = bridge(list)
  const screen = await panel()
  await expect.element(screen.getByText('No files yet')).toBeVisible()
  drop(new File([], 'empty.txt'), huge('film.mp4'))
  await expect.element(screen.getByText('2 files were not added')).toBeVisible()
  await expect.element(screen.getByText(/empty\.txt – This file is empty/)).toBeVisible()
  await expect.element(screen.getByText(/film\.mp4 – This file has more than 200 MB/)).toBeVisible()
  expect(added(calls)).toEqual([])
  await expectAccessible()
})

test('after a file the vault refuses, the others go on', async () => {
  const calls = bridge({
    ...list,
    'documents.add': () =>
      added(calls).length === 1
        ? fail('validation', { fields: { bytes: { problem: 'other_type', values: { ending: 'pdf' } } } })
        : saved,
  })
  const screen = await panel()
  await expect.element(screen.getByText('No files yet')).toBeVisible()
  drop(text('letter.pdf'), new File(['x'], 'face.png', { type: 'image/png' }))
  await expect.element(screen.getByText(/letter\.pdf – The name ends in \.pdf/)).toBeVisible()
  await expect.poll(() => added(calls).length).toBe(2)
  expect(added(calls)).toMatchObject([
    { name: 'letter.pdf', kind: 'other', bytes: new TextEncoder().encode('text') },
    { name: 'face.png', kind: 'photo' },
  ])
})

const wordFile = async (name: string, text: string) =>
  new File([await Packer.toBlob(new Document({ sections: [{ children: [new Paragraph(text)] }] }))], name)

test('letter paper that would come out wrong is not kept, and all that is wrong with it is said', async () => {
  const calls = bridge({ ...list, 'documents.add': () => saved })
  const screen = await show(<DocumentsPanel owner="letter_template" ownerId={crypto.randomUUID()} />)
  await expect.element(screen.getByText('No files yet')).toBeVisible()
  drop(
    await wordFile('wrong.docx', 'Dear {salution}'),
    new File(['x'], 'none.DOCX'),
    await wordFile('right.docx', '{salutation} {body}'),
  )
  await expect
    .element(screen.getByText(/wrong\.docx – There is no field salution\. Is salutation meant\?/))
    .toBeVisible()
  await expect.element(screen.getByText(/The field body is missing/)).toBeVisible()
  await expect.element(screen.getByText(/none\.DOCX – This is no Word file/)).toBeVisible()
  await expect.poll(() => added(calls)).toMatchObject([{ name: 'right.docx' }])
})

test('the same contents on other records are said', async () => {
  bridge({
    ...list,
    'documents.add': () => succeed({ id: crypto.randomUUID(), ref: null, undo: null, elsewhere: 2 }),
  })
  const screen = await panel()
  await expect.element(screen.getByText('No files yet')).toBeVisible()
  drop(text('note.txt'))
  await expect
    .element(screen.getByText(/note\.txt – added; the same contents are on 2 other records/))
    .toBeVisible()
})

test('Stop takes effect before the next file, never in the middle of one', async () => {
  let finish = () => {}
  const held = new Promise<void>((resolve) => (finish = resolve))
  const calls = bridge(list)
  const answer = window.desk.invoke
  window.desk.invoke = async (channel, input) => {
    if (channel !== 'documents.add') return answer(channel, input)
    calls.push({ channel, input })
    await held
    return saved
  }
  const screen = await panel()
  await expect.element(screen.getByText('No files yet')).toBeVisible()
  drop(text('1.txt'), text('2.txt'), text('3.txt'))
  await expect.element(screen.getByText('Adding 1 of 3')).toBeVisible()
  await screen.getByRole('button', { name: 'Stop' }).click()
  finish()
  await expect.element(screen.getByText('2 files were left out because you stopped.')).toBeVisible()
  expect(added(calls)).toMatchObject([{ name: '1.txt' }])
})

test('a role that may not add files is not offered it', async () => {
  bridge(list, ['auditor_read_only'])
  const screen = await panel()
  await expect.element(screen.getByText('No files yet')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Add files' }).query()).toBeNull()
})
