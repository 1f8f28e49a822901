// A foreign file goes to its reader in pieces, and whatever becomes of the reader, the vault has all of the list or none.
import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { importFiles, type ParserProcess } from '../../../electron/shell/import-file.ts'
import type { ParserAnswer, ParserRequest, TableShape } from '../../../shared/import/table.ts'
import { succeed } from '../../../shared/result.ts'

vi.mock('electron', () => ({ dialog: {} }))

const shape: TableShape = {
  format: 'csv',
  encoding: 'utf-8',
  delimiter: ';',
  sheet: null,
  sheets: [],
  columnCount: 1,
  rowCount: 1,
}

const reader = (answer: (request: ParserRequest) => ParserAnswer | 'dies') => {
  const emitter = new EventEmitter()
  const process: ParserProcess = Object.assign(emitter, {
    kill: () => true,
    postMessage: (request: ParserRequest) => {
      const said = answer(request)
      queueMicrotask(() => (said === 'dies' ? emitter.emit('exit') : emitter.emit('message', said)))
    },
  })
  return process
}
const importing = (parser: ParserProcess) => {
  const call = vi.fn(async (channel: string) => succeed(channel === 'imports.stage' ? { id: 'list' } : null))
  const files = importFiles({
    vault: { call },
    fork: () => parser,
    window: () => undefined,
    onProgress: () => {},
  })
  const read = (bytes: Uint8Array<ArrayBuffer>) =>
    files.read({
      kind: null,
      fileName: 'list.csv',
      bytes,
      options: { encoding: null, delimiter: null, sheet: null },
    })
  return { read, channels: () => call.mock.calls.map(([channel]) => channel) }
}

test('a large file arrives whole, in pieces that keep nobody waiting', async () => {
  const bytes = Uint8Array.from({ length: 700_000 }, (_, at) => at % 251)
  const pieces: Uint8Array[] = []
  const rest: ParserAnswer[] = [{ say: 'rows', rows: [['a']] }, { say: 'end' }]
  const { read, channels } = importing(
    reader((request) => {
      if (request.ask === 'take') {
        pieces.push(request.bytes)
        return { say: 'taken' }
      }
      return request.ask === 'read' ? { say: 'shape', shape } : (rest.shift() ?? { say: 'end' })
    }),
  )
  expect(await read(bytes)).toMatchObject({ ok: true, value: { id: 'list' } })
  expect(pieces.length).toBeGreaterThan(2)
  // Each by itself: a piece that only points into the file would carry all of it.
  expect(pieces.every(({ buffer, byteLength }) => buffer.byteLength === byteLength)).toBe(true)
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
  expect(channels()).toEqual(['imports.stage', 'imports.addRows', 'imports.begin'])
})

test('a reader that dies over a piece leaves nothing, and the file is called unreadable', async () => {
  const { read, channels } = importing(reader(() => 'dies'))
  expect(await read(new Uint8Array(10))).toMatchObject({
    ok: false,
    error: { fields: { file: { problem: 'unreadable' } } },
  })
  expect(channels()).toEqual([])
})
