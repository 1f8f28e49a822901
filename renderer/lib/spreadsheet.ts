// Long spreadsheets, by way of one library; whoever needs one asks here.
import { writeXlsxStream } from 'hucre/xlsx'
import { safeCell } from '../../shared/csv.ts'
import { sheetNames } from './sheet-names.ts'

export type Cell = string | number | Date | null
export type Sheet = {
  name: string
  heads: readonly string[]
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>
}

/**
 * An .xlsx file of one sheet with a heading row that stays in sight. Rows are written as they are read, so that nothing but
 * the file itself is held; `onRow` is told how many are done. Ends with an AbortError when `signal` says so.
 */
export const xlsxOf = async (
  { name, heads, rows }: Sheet,
  onRow: (done: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> => {
  const counted = async function* () {
    let done = 0
    for await (const row of rows) {
      if (done++ % 500 === 0) onRow(done)
      yield row.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell))
    }
  }
  const stream = writeXlsxStream(counted(), {
    name: sheetNames()(name),
    columns: heads.map((header) => ({ header: safeCell(header), width: 18 })),
    freezePane: { rows: 1 },
  })
  const parts: BlobPart[] = []
  for await (const part of stream.pipeThrough(new TransformStream(), { signal })) parts.push(part.slice())
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
