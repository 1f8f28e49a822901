// What a file of an office program says, read from its bytes: every part of it, as the leak gate searches it (R3).
import { strFromU8, unzipSync } from 'fflate'
import type { FileText } from '../../shared/contract/leaks.ts'

/** The gate takes no longer text in one piece. */
const longest = 4_000_000
/** Ends of what stands by itself: paragraphs, cells, rows, entries of the table of texts. */
const ends =
  /<\/(?:text:p|text:h|table:table-cell|w:p|w:tc|a:p|si|is|c|row|dc:\w+|cp:\w+|vt:\w+)>|<(?:w:br|w:tab)\s*\/>/g
/** What attributes say to a reader: names of sheets, alternative texts, targets of links. */
const spoken = /\b(?:name|title|descr|tooltip|Target|display|prompt|promptTitle|error)="([^"]*)"/g
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (all, hex, decimal, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? all
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
  })

/** Pieces of one word may stand in several runs: what has no end between is one text. */
export const textIn = (xml: string): string =>
  decoded(
    [
      xml.replace(ends, '\n').replace(/<[^>]*>/g, ''),
      ...[...xml.matchAll(spoken)].map(([, said]) => said ?? ''),
    ].join('\n'),
  )

/** In pieces; a line that is cut through stands in both. */
const pieces = (text: string): string[] => {
  if (text.length <= longest) return [text]
  const cut = text.lastIndexOf('\n', longest)
  const at = cut > 0 ? cut : longest
  return [text.slice(0, at), ...pieces(text.slice(Math.max(0, at - 1000)))]
}

export const plainTexts = (text: string): FileText[] =>
  pieces(text).map((piece, number) => ({ where: 'text', number, text: piece }))

/** Of a .docx or .xlsx: all its parts, what is said of its making apart. */
export const officeTexts = (bytes: Uint8Array): FileText[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    if (!/\.(xml|rels)$/i.test(name)) return []
    const where = name.startsWith('docProps/') ? 'metadata' : 'text'
    return pieces(textIn(strFromU8(part)))
      .filter((text) => text.trim() !== '')
      .map((text, number): FileText => ({ where, number, text }))
  })
