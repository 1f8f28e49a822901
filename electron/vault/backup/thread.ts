// The backup thread: one job, then it ends. Its connection can only read.
import { parentPort, workerData } from 'node:worker_threads'
import type { Watch } from '../../../shared/backup.ts'
import { AppError, type Result, succeed } from '../../../shared/result.ts'
import { openReader } from '../database/open.ts'
import { wireError } from '../dispatch.ts'
import type { Job, JobSaid, JobStart } from './job.ts'
import { type BundleKeys, makeBundle } from './make.ts'
import { sendBundle } from './send.ts'
import { stageBundle } from './stage.ts'

const betweenReports = 80

// Given by job.ts, whose type this is.
const { job, db, backup, cancelled } = workerData as JobStart
const keys: BundleKeys = { db: Buffer.from(db), backup: Buffer.from(backup) }
db.fill(0)
backup.fill(0)

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
        sendBundle(job.path, job.folder, keys.backup, watch)
        return succeed(null)
      case 'stage':
        return succeed(stageBundle(job.path, job.root, keys, watch))
    }
  } catch (error) {
    return wireError(error)
  } finally {
    keys.db.fill(0)
    keys.backup.fill(0)
  }
}

say({ result: perform() })
