// The checkpoint thread: brings the log of a large command into the database file, while the vault answers others.
import { workerData } from 'node:worker_threads'
import { openDatabase } from '../database/open.ts'
import type { CheckpointStart } from './client.ts'

// Given by client.ts, whose type this is.
const { file, key } = workerData as CheckpointStart
const bytes = Buffer.from(key)
const sqlite = openDatabase(file, bytes)
bytes.fill(0)
key.fill(0)
sqlite.pragma('wal_checkpoint(PASSIVE)')
sqlite.close()
