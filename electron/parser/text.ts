// Text of unknown origin: which alphabet its bytes mean, and what stands between its cells.
import Papa from 'papaparse'
import {
  type Delimiter,
  delimiters,
  type Encoding,
  limits,
  UnreadableTable,
} from '../../shared/import/table.ts'

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const fits = (bytes: Uint8Array, encoding: Encoding): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Without a mark, text of UTF-16 has a zero beside every Latin letter, digit and separator. */
const isWide = (sample: Uint8Array, at: 0 | 1): boolean => {
  const pairs = Math.floor(sample.length / 2)
  let zeros = 0
  for (let pair = 0; pair < pairs; pair += 1) if (sample[pair * 2 + at] === 0) zeros += 1
  return pairs > 4 && zeros > pairs / 5
}

/** How far a text reads like words: capitals begin words, and letters of one word are of one alphabet. */
const likelihood = (text: string): number => {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  let sum = 0
  for (const word of words) {
    const isCyrillic = /^[\u0400-\u04ff]+$/.test(word)
    const isLatin = /^[a-zà-öø-ÿœ]+$/i.test(word)
    const rises = /\p{Ll}\p{Lu}/u.test(word)
    sum += (isCyrillic || isLatin ? 1 : -1) - (rises ? 2 : 0)
    // The letters of the commonest Russian and Kazakh words; another table gives the rare ones.
    if (isCyrillic) sum += (word.match(/[аоеинтсрвл]/gi) ?? []).length / word.length
    // Accents are few among letters: a Latin word that is nothing but accents is Cyrillic misread.
    if (isLatin && (word.match(/[à-ÿÀ-Ý]/g) ?? []).length > word.length / 2) sum -= 2
  }
  return sum
}

const sampleSize = 64_000
const singleByte = ['windows-1251', 'koi8-r', 'windows-1252', 'ibm866', 'x-mac-cyrillic'] as const

/** The encoding of a file: by its mark, as UTF-8 or UTF-16 where that fits, else the table that makes words of it. */
export const detectEncoding = (bytes: Uint8Array): Encoding => {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return marked[0]
  const sample = bytes.subarray(0, sampleSize)
  if (isWide(sample, 1)) return 'utf-16le'
  if (isWide(sample, 0)) return 'utf-16be'
  if (fits(bytes, 'utf-8')) return 'utf-8'
  const rated = singleByte.map((encoding) => ({
    encoding,
    score: likelihood(new TextDecoder(encoding).decode(sample)),
  }))
  return rated.reduce((best, each) => (each.score > best.score ? each : best)).encoding
}

const sampleRows = 50
const newline = '\n'
const rowsOf = (text: string, delimiter: Delimiter): string[][] =>
  Papa.parse<string[]>(text, { delimiter, newline, preview: sampleRows }).data

/** How well a sign parts the text: rows of as many cells, and more than one; a comma inside numbers parts unevenly. */
const evenness = (rows: readonly string[][]): number => {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  const widths = filled.map((row) => row.length)
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const [width = 1, count = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  return width < 2 ? 0 : (count / Math.max(1, widths.length)) * (1 + Math.min(width, 20) / 100)
}

/** The comma last: it also stands in numbers, once in each row where there is one column of amounts. */
const likeliest = ['\t', ';', '|', ','] as const satisfies readonly Delimiter[]

/** What stands between the cells of a text. */
export const detectDelimiter = (text: string): Delimiter => {
  // Some programs say it themselves.
  const said = /^sep=(.)\n/.exec(text)?.[1]
  const known = delimiters.find((each) => each === said)
  if (known) return known
  const rated = likeliest.map((delimiter) => ({ delimiter, score: evenness(rowsOf(text, delimiter)) }))
  const none: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 }
  return rated.reduce((best, each) => (each.score > best.score + 0.02 ? each : best), none).delimiter
}

const parsed = (text: string, delimiter: Delimiter, quoteChar = '"') => {
  const rows: string[][] = []
  let isOpen = false
  Papa.parse<string[]>(text, {
    delimiter,
    newline,
    quoteChar,
    step: ({ data, errors }) => {
      isOpen ||= errors.some(({ code }) => code === 'MissingQuotes')
      if (rows.push(data) > limits.rows) throw new UnreadableTable('too_many_rows')
    },
  })
  return { rows, isOpen }
}

/** Whether a quote that was never closed has taken whole lines into one cell. */
const hasSwallowed = (rows: readonly string[][], delimiter: Delimiter): boolean => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const isRow = (line: string) => line.split(delimiter).length === width
  return (
    width > 2 &&
    rows.some((row) => row.some((cell) => cell.includes(newline) && cell.split(newline).slice(1).some(isRow)))
  )
}

/** The cells of a delimited text (RFC 4180), every row as long as it is. Where quotes do not close, a line is a row. */
export const readDelimited = (text: string, delimiter: Delimiter): string[][] => {
  const body = text.replace(/^\ufeff?(?:sep=.\n)?/, '')
  const { rows, isOpen } = parsed(body, delimiter)
  if (!isOpen && !hasSwallowed(rows, delimiter)) return rows
  return body.split(newline).flatMap((line) => {
    const quoted = parsed(line, delimiter)
    return quoted.isOpen ? parsed(line, delimiter, '\0').rows : quoted.rows
  })
}
