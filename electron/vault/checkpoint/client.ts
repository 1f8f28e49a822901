import { Worker } from 'node:worker_threads'
import { threadEntry } from '../thread-entry.ts'

export type CheckpointStart = { file: string; key: Uint8Array }

/** Returns when it is over, well or not: what is committed is safe in the log, and the next checkpoint takes it along. */
export const checkpointApart = (start: CheckpointStart): Promise<void> => {
  const worker = new Worker(threadEntry(import.meta.url, 'checkpoint.js'), { workerData: start })
  const { promise, resolve } = Promise.withResolvers<void>()
  worker.on('error', () => resolve())
  worker.on('exit', () => resolve())
  return promise
}
