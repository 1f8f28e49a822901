// pdfjs behind three functions. Its worker is a file of the program; no WebAssembly (content security policy).
import { getDocument, PDFWorker } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.mjs?url'

const scale = 1.6

export type Pdf = {
  pageCount: number
  /** The text a page carries. */
  read: (pageNumber: number) => Promise<string>
  /** Draws a page and answers its text, for those who cannot see it. */
  draw: (pageNumber: number, canvas: HTMLCanvasElement) => Promise<string>
  close: () => void
}

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
    close,
  }
}
