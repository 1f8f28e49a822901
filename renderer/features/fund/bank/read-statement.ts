import { readCamt } from '../../../../shared/bank/camt.ts'
import { decodeText, readTable } from '../../../../shared/bank/csv-statement.ts'
import { type ParsedStatement, StatementProblem } from '../../../../shared/bank/statement.ts'

/** A camt file says everything itself; of a table the treasurer says what its columns are. */
export type FileContent =
  { kind: 'camt'; statements: ParsedStatement[] } | { kind: 'table'; rows: string[][] }
export type FileAnswer =
  { ok: true; content: FileContent } | { ok: false; problem: string; values: Record<string, string | number> }

export const readStatementFile = (bytes: Uint8Array): FileAnswer => {
  try {
    const text = decodeText(bytes)
    const isXml = /^\s*</.test(text)
    return {
      ok: true,
      content: isXml
        ? { kind: 'camt', statements: readCamt(text) }
        : { kind: 'table', rows: readTable(text) },
    }
  } catch (error) {
    if (error instanceof StatementProblem) return { ok: false, problem: error.problem, values: error.values }
    return { ok: false, problem: 'file_unreadable', values: {} }
  }
}
