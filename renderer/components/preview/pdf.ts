// pdfjs behind three functions. Its worker is a file of the program; no WebAssembly (content security policy).
import { getDocument, PDFWorker } from 'pdfjs-dist'
import type { FileText } from '../../../shared/contract/leaks.ts'
import workerUrl from 'pdfjs-dist/build/pdf.worker.mjs?url'

const scale = 1.6

export type Pdf = {
  pageCount: number
  /** The text a page carries. */
  read: (pageNumber: number) => Promise<string>
  /** Draws a page and answers its text, for those who cannot see it. */
  draw: (pageNumber: number, canvas: HTMLCanvasElement) => Promise<string>
  /** Everything in it that can be read: each page with its line breaks, and what stands beside the pages. */
  texts: () => Promise<FileText[]>
  /** On which page, from 1, each anchor of the document lies. */
  anchors: () => Promise<Map<string, number>>
  close: () => void
}

type Outline = { title: string; items: Outline }[]
const titlesIn = (outline: Outline | null): string[] =>
  (outline ?? []).flatMap(({ title, items }) => [title, ...titlesIn(items)])

/** Fails when the bytes are no PDF that can be read. */
export const openPdf = async (bytes: Uint8Array): Promise<Pdf> => {
  const worker = PDFWorker.create({ port: new Worker(workerUrl, { type: 'module' }) })
  // A copy: pdfjs takes the buffer over, and these are the bytes that will be saved.
  const task = getDocument({ data: new Uint8Array(bytes), worker, useWasm: false })
  const close = () => {
    void task.destroy()
    worker.destroy()
  }
  const document = await task.promise.catch((error: unknown) => {
    close()
    throw error
  })
  const read = async (pageNumber: number) => {
    const { items } = await (await document.getPage(pageNumber)).getTextContent()
    return items
      .map((item) => ('str' in item ? item.str : ''))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
  }
  return {
    pageCount: document.numPages,
    read,
    draw: async (pageNumber, canvas) => {
      const page = await document.getPage(pageNumber)
      const viewport = page.getViewport({ scale })
      canvas.width = viewport.width
      canvas.height = viewport.height
      await page.render({ canvas, viewport }).promise
      return read(pageNumber)
    },
    texts: async () => {
      const pages = await Promise.all(
        Array.from({ length: document.numPages }, async (_, index): Promise<FileText> => {
          const { items } = await (await document.getPage(index + 1)).getTextContent()
          // A piece without text is a sign no font could name: it parts what stands beside it.
          const text = items
            .map((item) => ('str' in item ? `${item.str || ' '}${item.hasEOL ? '\n' : ''}` : ''))
            .join('')
          return { where: 'page', number: index + 1, text }
        }),
      )
      const { info } = await document.getMetadata()
      const outline = await document.getOutline()
      return [...pages, { where: 'metadata', number: 0, text: JSON.stringify([info, titlesIn(outline)]) }]
    },
    anchors: async () => {
      const pages = new Map<string, number>()
      for (const [name, destination] of await document.getDestinations())
        pages.set(name, (await document.getPageIndex(destination[0])) + 1)
      return pages
    },
    close,
  }
}
