// The backup thread: one job, then it ends. Its connection can only read.
import { parentPort, workerData } from 'node:worker_threads'
import type { Watch } from '../../../shared/backup.ts'
import { AppError, type Result, succeed } from '../../../shared/result.ts'
import { openReader } from '../database/open.ts'
import { wireError } from '../dispatch.ts'
import type { Job, JobSaid, JobStart } from './job.ts'
import { makeBundle } from './make.ts'
import { makeRekeyed } from '../rotation/copy.ts'
import { sendBundle } from './send.ts'
import { stageBundle } from './stage.ts'

const betweenReports = 80

// Given by job.ts, whose type this is.
const { job, db, backup, next, cancelled } = workerData as JobStart
const keys = { db: Buffer.from(db), backup: Buffer.from(backup), next: Buffer.from(next) }
for (const key of [db, backup, next]) key.fill(0)

const say = (said: JobSaid) => parentPort?.postMessage(said)
let [lastStep, lastAt] = ['', 0]
const watch: Watch = (step, done, total) => {
  if (Atomics.load(cancelled, 0) === 1) throw new AppError({ code: 'cancelled' })
  const now = performance.now()
  if (step === lastStep && now - lastAt < betweenReports) return
  ;[lastStep, lastAt] = [step, now]
  say({ progress: { step, done, total } })
}

const make = ({ database, input }: Extract<Job, { work: 'make' }>) => {
  const reader = openReader(database, keys.db)
  try {
    return makeBundle(reader, { ...input, keys }, watch)
  } finally {
    reader.close()
  }
}

const perform = (): Result => {
  try {
    switch (job.work) {
      case 'make':
        return succeed(make(job))
      case 'send':
        sendBundle(job.path, job.folder, { ...job, backupKey: keys.backup }, watch)
        return succeed(null)
      case 'stage':
        return succeed(stageBundle(job.path, job.root, keys, watch))
      case 'rekey':
        makeRekeyed(job.database, keys, watch)
        return succeed(null)
    }
  } catch (error) {
    return wireError(error)
  } finally {
    for (const key of Object.values(keys)) key.fill(0)
  }
}

say({ result: perform() })
