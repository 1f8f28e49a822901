// What a file is, by its first bytes: a name can say anything.
import { filetypeinfo } from 'magic-bytes.js'
import { fieldError } from '../../../shared/result.ts'
import type { documentTypes } from '../../../shared/vocabulary/index.ts'

const unknownType = 'application/octet-stream'
/** Endings whose contents begin with a mark of their own, and may therefore not begin with another. */
const marked: Readonly<Record<string, readonly string[]>> = {
  pdf: ['application/pdf'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  png: ['image/png'],
  gif: ['image/gif'],
  webp: ['image/webp'],
  docx: ['application/zip'],
  xlsx: ['application/zip'],
  odt: ['application/zip'],
  ods: ['application/zip'],
  zip: ['application/zip'],
}
const texts: Readonly<Record<string, string>> = { txt: 'text/plain', csv: 'text/csv', md: 'text/plain' }

const endingOf = (name: string) => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
/** Whether the bytes read as text: UTF-8 without control signs. */
const isText = (bytes: Uint8Array): boolean => {
  try {
    // oxlint-disable-next-line no-control-regex
    return !/[\0-\x08\x0e-\x1f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}

/** The MIME type of contents; refused with `other_type` when the ending of the name promises another one. */
export const typeOf = (name: string, bytes: Uint8Array): string => {
  const ending = endingOf(name)
  const found = filetypeinfo(Array.from(bytes.subarray(0, 512))).flatMap(({ mime }) => mime ?? [])
  const promised = marked[ending]
  if (promised) {
    if (!promised.some((mime) => found.includes(mime))) throw fieldError('bytes', 'other_type', { ending })
    return promised[0] ?? unknownType
  }
  const text = texts[ending]
  if (text) {
    if (!isText(bytes)) throw fieldError('bytes', 'other_type', { ending })
    return text
  }
  return found[0] ?? unknownType
}

type PlainType = (typeof documentTypes)[number]
/** Office files are archives by their contents: their ending says of what. */
const byEnding: Readonly<Record<string, PlainType>> = {
  docx: 'writing',
  odt: 'writing',
  doc: 'writing',
  rtf: 'writing',
  xlsx: 'sheet',
  ods: 'sheet',
  xls: 'sheet',
  csv: 'sheet',
}
const byMime: readonly (readonly [RegExp, PlainType])[] = [
  [/^image\//, 'picture'],
  [/^application\/pdf$/, 'pdf'],
  [/^text\//, 'text'],
  [/^audio\//, 'sound'],
  [/^video\//, 'film'],
  [/zip|rar|7z|tar|compressed/, 'archive'],
]
/** What a file is in plain words. */
export const plainType = (name: string, mime: string): PlainType =>
  byEnding[endingOf(name)] ?? byMime.find(([shape]) => shape.test(mime))?.[1] ?? 'other'
