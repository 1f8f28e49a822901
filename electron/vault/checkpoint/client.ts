import { Worker } from 'node:worker_threads'

export type CheckpointStart = { file: string; key: Uint8Array }

/** Built, the thread lies beside the vault's entry; from the sources, beside this file. */
const entry = () =>
  new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './checkpoint.js', import.meta.url)

/** Returns when it is over, well or not: what is committed is safe in the log, and the next checkpoint takes it along. */
export const checkpointApart = (start: CheckpointStart): Promise<void> => {
  const worker = new Worker(entry(), { workerData: start })
  const { promise, resolve } = Promise.withResolvers<void>()
  worker.on('error', () => resolve())
  worker.on('exit', () => resolve())
  return promise
}
