// What the window reads of a file before it is kept, and that none it cannot read is refused for it.
import { Document, Packer, Paragraph } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { textOfFile } from '../../renderer/components/documents/text-of-file.ts'
import { longestDocumentText } from '../../shared/contract/documents.ts'

const said = 'He was seen in Aktau.'
/** A page with one line, as small as a PDF can be; readers mend the missing table of places. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 52>>stream
BT /F1 12 Tf 20 100 Td (${said}) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`
const odt = (xml: string) =>
  zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8(xml) })
const textOf = (name: string, bytes: Uint8Array<ArrayBuffer>) => textOfFile(new File([bytes], name))

test('text, Word, OpenDocument and PDF say what is written in them', async () => {
  const document = new Document({ sections: [{ children: [new Paragraph(said), new Paragraph('Second.')] }] })
  const docx = new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer())
  expect(await textOf('a.txt', strToU8(said))).toBe(said)
  expect(await textOf('a.docx', docx)).toContain(`${said}\nSecond.`)
  expect(await textOf('a.odt', odt(`<text:p>${said}</text:p><text:p>Second.</text:p>`))).toContain(
    `${said}\nSecond.`,
  )
  expect(await textOf('A.PDF', strToU8(pdf))).toContain(said)
})

test('an old text file is read in windows-1251', async () => {
  // “Актау”
  expect(await textOf('a.txt', Uint8Array.of(0xc0, 0xea, 0xf2, 0xe0, 0xf3))).toBe('Актау')
})

test('what cannot be read, is a picture, or says it is endless is kept without words', async () => {
  expect(await textOf('broken.pdf', strToU8('%PDF-1.4 and nothing'))).toBe('')
  expect(await textOf('broken.docx', strToU8('no archive'))).toBe('')
  expect(await textOf('face.png', strToU8(said))).toBe('')
  expect(await textOf('endless.odt', odt(`<text:p>${'a'.repeat(21_000_000)}</text:p>`))).toBe('')
  expect(await textOf('long.txt', strToU8('a '.repeat(longestDocumentText)))).toHaveLength(
    longestDocumentText,
  )
})
