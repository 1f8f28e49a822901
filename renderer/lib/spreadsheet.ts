// Spreadsheets, by way of one library; whoever needs one asks here.
import { writeXlsxStream } from 'hucre/xlsx'

export type Cell = string | number | null
export type Sheet = { name: string; heads: readonly string[]; rows: readonly Cell[][] }

/**
 * An .xlsx file of one sheet with a heading row that stays in sight. Rows are written as they are read, so the screen
 * stays alive; `onRow` is told how many are done. Ends with an AbortError when `signal` says so.
 */
export const xlsxOf = async (
  { name, heads, rows }: Sheet,
  onRow: (done: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> => {
  const counted = function* () {
    for (const [done, row] of rows.entries()) {
      if (done % 500 === 0) onRow(done)
      yield row
    }
  }
  const stream = writeXlsxStream(counted(), {
    name,
    columns: heads.map((header) => ({ header, width: 18 })),
    freezePane: { rows: 1 },
  })
  const parts: BlobPart[] = []
  for await (const part of stream.pipeThrough(new TransformStream(), { signal })) parts.push(part.slice())
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
