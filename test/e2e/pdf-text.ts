// What a PDF says, and whether a screen reader can follow it.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export const textOf = async (pdf: Buffer) => {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join(' ')
    }),
  )
  const outline = await document.getOutline()
  const marks = (await document.getMarkInfo()) as unknown as Map<string, boolean> | { Marked: boolean } | null
  const isTagged = marks instanceof Map ? marks.get('Marked') : marks?.Marked
  return {
    text: pages.join(' ').replace(/\s+/g, ' '),
    pages: document.numPages,
    isTagged,
    outline: outline?.length ?? 0,
  }
}
