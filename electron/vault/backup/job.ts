// Backups run on a thread of their own, beside the one that answers questions: nobody waits, and one can be cancelled.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { BackupStep } from '../../../shared/backup.ts'
import { fail, type Result } from '../../../shared/result.ts'
import type { BundleKeys, MadeBundle, MakeInput } from './make.ts'
import type { Staged } from './stage.ts'
import { threadEntry } from '../thread-entry.ts'

export type Job =
  | { work: 'make'; database: string; input: Omit<MakeInput, 'keys'> }
  | { work: 'send'; path: string; folder: string; attachments: string }
  | { work: 'stage'; path: string; root: string }
  | { work: 'rekey'; database: string }
/** `next` is the key a copy is to be given. */
export type JobKeys = BundleKeys & { next?: Buffer }
export type JobStart = {
  job: Job
  db: Uint8Array
  backup: Uint8Array
  next: Uint8Array
  cancelled: Int32Array
}
export type JobSaid = { progress: { step: BackupStep; done: number; total: number } } | { result: Result }
type Answers = { make: MadeBundle; send: null; stage: Staged; rekey: null }

export type Running = { cancel: () => void; stop: () => Promise<void> }
type Progress = (progress: Extract<JobSaid, { progress: unknown }>['progress']) => void

/** Starts a job with copies of the keys it needs, which are wiped once they have been handed over. */
export const startJob = <W extends Job['work']>(
  job: Extract<Job, { work: W }>,
  { db, backup, next = Buffer.alloc(0) }: JobKeys,
  onProgress: Progress,
): Running & { done: Promise<Result<Answers[W]>> } => {
  const cancelled = new Int32Array(new SharedArrayBuffer(4))
  const start: JobStart = { job, db, backup, next, cancelled }
  const worker = new Worker(threadEntry(import.meta.url, 'backup-thread.js'), { workerData: start })
  for (const key of [db, backup, next]) key.fill(0)
  const done = new Promise<Result<Answers[W]>>((resolve) => {
    worker.on('message', (said: JobSaid) => {
      if ('progress' in said) onProgress(said.progress)
      // The thread answers with what this kind of job makes.
      else resolve(said.result as Result<Answers[W]>)
    })
    worker.on('error', () => resolve(fail('internal', { reference: 'backup-ended' })))
    worker.on('exit', () => resolve(fail('cancelled')))
  })
  const cancel = () => void Atomics.store(cancelled, 0, 1)
  return {
    done,
    cancel,
    stop: async () => {
      cancel()
      const gone = once(worker, 'exit')
      if (worker.threadId >= 0) await Promise.race([gone, worker.terminate()])
    },
  }
}
