// What a screen reader finds in a PDF, and what stands around each of its pages.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Node = { role?: string; alt?: string; children?: readonly Node[] }
const nodesOf = (node: Node | null): Node[] => (node ? [node, ...(node.children ?? []).flatMap(nodesOf)] : [])

export const structureOf = async (pdf: Buffer) => {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1)
      const { items } = await page.getTextContent()
      return {
        text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
        nodes: nodesOf((await page.getStructTree()) as Node | null),
      }
    }),
  )
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string | null } }
  const outline = (await document.getOutline()) as readonly Outline[] | null
  // Chromium writes the elements plainly; pdfjs does not tell the scope of a header.
  const source = pdf.toString('latin1')
  const nodes = pages.flatMap((page) => page.nodes)
  return {
    pages: pages.map(({ text }) => text),
    roles: nodes.flatMap(({ role }) => role ?? []),
    figures: nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt ?? ''),
    scopes: {
      column: source.match(/\/Scope\s*\/Column/g)?.length ?? 0,
      row: source.match(/\/Scope\s*\/Row/g)?.length ?? 0,
    },
    title: info.Title ?? '',
    language: info.Language ?? '',
    outline: outlined(outline ?? []),
  }
}
type Outline = { title: string; items: readonly Outline[] }
const outlined = (items: readonly Outline[]): string[] =>
  items.flatMap(({ title, items: below }) => [title, ...outlined(below)])

/** Without white space and hyphens, which depend on where a line breaks; an apostrophe comes back as a like letter. */
export const squeezed = (text: string): string =>
  text.replace(/[\s\u00ad\u2010-]/g, '').replaceAll('\u02bc', '’')
