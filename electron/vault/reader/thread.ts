// The reading thread: a second connection that can only read, for queries that would keep a keystroke waiting.
import { parentPort, workerData } from 'node:worker_threads'
import { openReader } from '../database/open.ts'
import { dispatch } from '../dispatch.ts'
import { contextOf } from '../lifecycle/context-of.ts'
import type { ReaderStart, ReadRequest } from './client.ts'

// Given by client.ts, whose type this is.
const { file, key, kind, user } = workerData as ReaderStart
const bytes = Buffer.from(key)
const sqlite = openReader(file, bytes)
bytes.fill(0)
key.fill(0)
const ctx = contextOf(sqlite, { kind, user, keyring: null })

parentPort?.on('message', (request: ReadRequest | 'close') => {
  if (request === 'close') {
    sqlite.close()
    process.exit(0) // ends this thread only
  }
  const result = dispatch({ ...ctx, user: request.user }, request.channel, request.input)
  parentPort?.postMessage({ id: request.id, result })
})
