// A foreign file as the parser process gives it: rows of texts, and how they were read. Nothing in it is trusted.

export const encodings = [
  'utf-8',
  'windows-1251',
  'utf-16le',
  'utf-16be',
  'koi8-r',
  'windows-1252',
  'ibm866',
  'x-mac-cyrillic',
] as const
export type Encoding = (typeof encodings)[number]
export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]
export const fileFormats = ['csv', 'xlsx', 'ods', 'xls'] as const
export type FileFormat = (typeof fileFormats)[number]

/** How a file is to be read; what is null is found out. */
export type ReadOptions = { encoding: Encoding | null; delimiter: Delimiter | null; sheet: string | null }

/** How it was read. */
export type TableShape = {
  format: FileFormat
  /** Of a text file only. */
  encoding: Encoding | null
  delimiter: Delimiter | null
  /** Of a workbook only; those that hold anything. */
  sheets: string[]
  sheet: string | null
  rowCount: number
  columnCount: number
}

/** What one file may be (security.md, threat 7). */
export const limits = {
  fileBytes: 50_000_000,
  inflatedBytes: 200_000_000,
  inflatedTimes: 100,
  zipEntries: 500,
  rows: 200_000,
  columns: 500,
  cellLength: 32_768,
  seconds: 20,
  heapMb: 512,
} as const

export const tableProblems = [
  'not_a_table',
  'nothing_in_it',
  'file_too_large',
  'too_many_rows',
  'too_many_columns',
  'cell_too_long',
  'packed_too_tightly',
  'locked_by_password',
  'unreadable',
  'too_slow',
] as const
export type TableProblem = (typeof tableProblems)[number]

export class UnreadableTable extends Error {
  readonly problem: TableProblem
  constructor(problem: TableProblem) {
    super(problem)
    this.problem = problem
  }
}

/** The parser process is handed a file piece by piece and told to read it, then asked for each further answer; `end` comes last. */
export type ParserRequest =
  { ask: 'take'; bytes: Uint8Array } | { ask: 'read'; options: ReadOptions } | { ask: 'next' }
export type ParserAnswer =
  | { say: 'taken' }
  | { say: 'shape'; shape: TableShape }
  | { say: 'rows'; rows: string[][] }
  | { say: 'end' }
  | { say: 'problem'; problem: TableProblem }
