// A table from outside, as a file or as it was pasted, is read in a worker of its own: there is no key, no network, and
// whatever it does can be ended.
import type { FieldProblem } from '../../shared/result.ts'

export type TableAnswer = { ok: true; rows: string[][] } | { ok: false; wrong: FieldProblem }
const longestMs = 20_000

/** The cells of a table, row by row, or what keeps it from being read: too large, no table, or it took too long. */
export const openTable = async (source: File | string): Promise<TableAnswer> => {
  const content = typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer())
  const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<TableAnswer>((resolve) => {
      const damaged = () => resolve({ ok: false, wrong: { problem: 'file_unreadable' } })
      worker.addEventListener('message', ({ data }: MessageEvent<TableAnswer>) => resolve(data))
      worker.addEventListener('error', damaged)
      setTimeout(damaged, longestMs)
      worker.postMessage(content)
    })
  } finally {
    worker.terminate()
  }
}
