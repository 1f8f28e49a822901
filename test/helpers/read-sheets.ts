// Reads workbooks and CSV by other means than those that wrote them: what a spreadsheet would find in each cell.
import { strFromU8, unzipSync } from 'fflate'

export type ReadCell = { text: string; isNumber: boolean; isFormula: boolean }
export type ReadSheet = { name: string; rows: ReadCell[][] }

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decoded = (text: string) =>
  text
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex, code) => String.fromCodePoint(parseInt(code, hex ? 16 : 10)))
    .replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all)
const stringsIn = (xml: string) =>
  [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => decoded(text)).join('')

export const readWorkbook = (bytes: Uint8Array): ReadSheet[] => {
  const parts = unzipSync(bytes)
  const xml = (name: string) => (parts[name] ? strFromU8(parts[name]) : '')
  const shared = [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) =>
    stringsIn(si),
  )
  const names = [...xml('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
    decoded(name),
  )
  return names.map((name, at) => ({
    name,
    rows: [...xml(`xl/worksheets/sheet${at + 1}.xml`).matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(
      ([, row = '']) =>
        [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', inside = '']) => {
          const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n'
          const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1] ?? ''
          const text =
            type === 's' ? (shared[Number(value)] ?? '') : type === 'inlineStr' ? stringsIn(inside) : value
          return {
            text,
            isNumber: type === 'n' && value !== '',
            isFormula: inside.includes('<f') || type === 'str',
          }
        }),
    ),
  }))
}

/** RFC 4180 by any separator, so that a file can be read as a computer with other habits reads it. */
export const readCsv = (csv: string, separator = ','): string[][] => {
  const rows: string[][] = [['']]
  let isQuoted = false
  const cell = () => rows.at(-1) ?? []
  const add = (sign: string) => {
    const row = cell()
    row[row.length - 1] += sign
  }
  const text = csv.replace(/^\ufeff/, '').replace(/\r\n$/, '')
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (isQuoted) {
      if (sign !== '"') add(sign)
      else if (text[at + 1] === '"') add(text[++at] ?? '')
      else isQuoted = false
    } else if (sign === '"' && cell().at(-1) === '') isQuoted = true
    else if (sign === separator) cell().push('')
    else if (sign === '\n') rows.push([''])
    else if (sign !== '\r') add(sign)
  }
  return rows
}
