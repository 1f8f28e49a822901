// A foreign file on its way into the vault: read by a process that holds no key and can be killed, and handed on row by row.
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { BrowserWindow } from 'electron'
import type { Parsed } from '../../shared/contract/index.ts'
import {
  limits,
  type ParserAnswer,
  type ParserRequest,
  type ReadOptions,
  type TableProblem,
  UnreadableTable,
} from '../../shared/import/table.ts'
import { fail, type Result, succeed } from '../../shared/result.ts'
import { askWhich } from './files.ts'

type Vault = { call: (channel: string, input: unknown) => Promise<Result> }
/** What is used of Electron's UtilityProcess. */
export type ParserProcess = NodeJS.EventEmitter & {
  postMessage: (message: ParserRequest) => void
  kill: () => boolean
}
type Parts = {
  vault: Vault
  fork: () => ParserProcess
  window: () => BrowserWindow | undefined
  onProgress: (payload: { done: number; total: number }) => void
}
type Kind = Parsed<'import.read'>['kind']
type Read = Result<{ id: string; token: number | null } | null>

const refused = (problem: TableProblem): Result<never> =>
  fail('validation', { fields: { file: { problem } } })

type File = { bytes: Uint8Array; options: ReadOptions }
/** Handing on so much takes a few milliseconds; a large file at once would keep the windows waiting. */
const pieceBytes = 2 ** 18

/** Every answer of the parser in turn; it sends the next piece when it is asked to. Fails when it dies or takes too long. */
async function* answersOf(parser: ParserProcess, { bytes, options }: File): AsyncGenerator<ParserAnswer> {
  const died = Promise.withResolvers<'died'>()
  parser.once('exit', () => died.resolve('died'))
  const ask = async (message: ParserRequest): Promise<ParserAnswer> => {
    const answered = Promise.withResolvers<ParserAnswer>()
    parser.once('message', answered.resolve)
    parser.postMessage(message)
    const late = delay(limits.seconds * 1000, 'late' as const, { ref: false })
    const answer = await Promise.race([answered.promise, died.promise, late])
    if (answer === 'died') throw new UnreadableTable('unreadable')
    if (answer === 'late') throw new UnreadableTable('too_slow')
    if (answer.say === 'problem') throw new UnreadableTable(answer.problem)
    return answer
  }
  for (let at = 0; at < bytes.length; at += pieceBytes)
    await ask({ ask: 'take', bytes: new Uint8Array(bytes.subarray(at, at + pieceBytes)) })
  for (let answer = await ask({ ask: 'read', options }); ; answer = await ask({ ask: 'next' })) {
    yield answer
    if (answer.say === 'end') return
  }
}

export const importFiles = ({ vault, fork, window, onProgress }: Parts) => {
  /** Where the files lie that may be read once more, another way; only this process knows. */
  const paths = new Map<number, string>()
  const stops = new Set<() => void>()

  const handOn = async (
    fileName: string,
    kind: Kind,
    answers: AsyncGenerator<ParserAnswer>,
  ): Promise<Result<string>> => {
    let id = ''
    let [done, total] = [0, 0]
    for await (const answer of answers) {
      if (answer.say === 'shape') {
        const staged = await vault.call('imports.stage', { fileName, shape: answer.shape })
        if (!staged.ok) return staged
        ;({ id } = staged.value as { id: string })
        total = answer.shape.rowCount
      } else if (answer.say === 'rows') {
        const added = await vault.call('imports.addRows', { id, rows: answer.rows })
        if (!added.ok) return added
        done += answer.rows.length
        onProgress({ done, total })
      }
    }
    const begun = await vault.call('imports.begin', { id, kind })
    return begun.ok ? succeed(id) : begun
  }

  const read = async (fileName: string, kind: Kind, file: File): Promise<Result<string>> => {
    const parser = fork()
    let isStopped = false
    const stop = () => {
      isStopped = true
      parser.kill()
    }
    stops.add(stop)
    try {
      return await handOn(fileName, kind, answersOf(parser, file))
    } catch (error) {
      if (isStopped) return fail('cancelled')
      if (error instanceof UnreadableTable) return refused(error.problem)
      throw error
    } finally {
      stops.delete(stop)
      parser.kill()
    }
  }

  const readPath = async (path: string, kind: Kind, options: ReadOptions): Promise<Result<string>> => {
    const { size } = await stat(path).catch(() => ({ size: 0 }))
    if (size > limits.fileBytes) return refused('file_too_large')
    const bytes = await readFile(path).catch(() => null)
    if (!bytes) return fail('io')
    return read(basename(path).slice(0, 255), kind, { bytes, options })
  }
  const withToken = (result: Result<string>, token: number | null): Read =>
    result.ok ? succeed({ id: result.value, token }) : result

  return {
    open: async ({ kind }: Parsed<'import.open'>): Promise<Read> => {
      const path = await askWhich(window(), {
        properties: ['openFile'],
        filters: [{ name: 'CSV, XLSX, ODS, XLS', extensions: ['csv', 'tsv', 'txt', 'xlsx', 'ods', 'xls'] }],
      })
      if (path === null) return succeed(null)
      const token = paths.size + 1
      paths.set(token, path)
      return withToken(await readPath(path, kind, { encoding: null, delimiter: null, sheet: null }), token)
    },
    /** The file of a token once more, or the bytes that the page has itself: of a paste, of a drop. */
    read: async ({ kind, options, ...from }: Parsed<'import.read'>): Promise<Read> => {
      if ('bytes' in from)
        return withToken(await read(from.fileName, kind, { bytes: from.bytes, options }), null)
      const path = paths.get(from.token)
      return path === undefined
        ? fail('not_found')
        : withToken(await readPath(path, kind, options), from.token)
    },
    stop: (): Result<null> => {
      for (const stop of stops) stop()
      return succeed(null)
    },
  }
}
