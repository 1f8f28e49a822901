import { decodeText, readTable } from '../../shared/bank/csv-statement.ts'
import { StatementProblem } from '../../shared/bank/statement.ts'
import type { TableAnswer } from './table-file.ts'

const read = (content: Uint8Array | string): TableAnswer => {
  try {
    return { ok: true, rows: readTable(typeof content === 'string' ? content : decodeText(content)) }
  } catch (error) {
    return error instanceof StatementProblem
      ? { ok: false, wrong: { problem: error.problem, values: error.values } }
      : { ok: false, wrong: { problem: 'file_unreadable' } }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Uint8Array | string>) =>
  self.postMessage(read(data)),
)
