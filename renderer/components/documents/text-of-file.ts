// What can be read of a file without guessing at pictures; in the window, which has no key and no way out.
import { strFromU8, unzipSync } from 'fflate'
import { longestDocumentText } from '../../../shared/contract/documents.ts'
import { textOfBytes } from '../../../shared/text-of-bytes.ts'
import { textIn } from '../../lib/office-texts.ts'
import { openPdf } from '../preview/pdf.ts'

/** What is larger is pictures. */
const largest = 30_000_000
/** A part that says it is larger is no text anybody wrote. */
const largestPart = 20_000_000
/** Where writers and spreadsheets keep what is read: Word, Excel, OpenDocument. */
const parts = /^(?:word\/(?:document|header\d*|footer\d*|footnotes)|xl\/sharedStrings|content)\.xml$/

const inPdf = async (bytes: Uint8Array): Promise<string> => {
  const pdf = await openPdf(bytes)
  try {
    let text = ''
    for (let page = 1; page <= pdf.pageCount && text.length < longestDocumentText; page += 1)
      text += `${await pdf.read(page)} `
    return text
  } finally {
    pdf.close()
  }
}

const inOffice = (bytes: Uint8Array): string =>
  Object.values(
    unzipSync(bytes, { filter: ({ name, originalSize }) => parts.test(name) && originalSize <= largestPart }),
  )
    .map((part) => textIn(strFromU8(part)))
    .join(' ')

const readers: readonly [RegExp, (bytes: Uint8Array) => string | Promise<string>][] = [
  [/\.pdf$/i, inPdf],
  [/\.(?:docx|xlsx|odt|ods)$/i, inOffice],
  [/\.(?:txt|csv|tsv|md|eml)$/i, textOfBytes],
]

/** The beginning of what a file says, '' where nothing can be read: a file that cannot be read is kept all the same. */
export const textOfFile = async (file: File): Promise<string> => {
  const [, read] = readers.find(([ending]) => ending.test(file.name)) ?? []
  if (!read || file.size > largest) return ''
  try {
    const text = await read(new Uint8Array(await file.arrayBuffer()))
    return text.slice(0, longestDocumentText)
  } catch {
    return ''
  }
}
