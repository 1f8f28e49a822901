import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../../shared/result.ts'
import type { User } from '../lifecycle/owner.ts'
import { threadEntry } from '../thread-entry.ts'

export type ReaderStart = { file: string; key: Uint8Array; kind: 'office' | 'demo'; user: User }
/** `user` as she stands now: her roles may have changed since the thread began. */
export type ReadRequest = { id: number; channel: string; input: unknown; user: User }
type ReadAnswer = { id: number; result: Result }

const patienceMs = 200
/**
 * Questions whose cost grows with the whole vault or a large file: reports, charts, a campaign on a day, the checks of
 * history and files.
 */
const slow: ReadonlySet<string> = new Set([
  'custody.onDay',
  'custody.countsOn',
  'reports.document',
  'reports.telling',
  'leaks.check',
  'exports.check',
  'writing.leaks',
  'letters.charts',
  'home.custodySeries',
  'home.letterSeries',
  'home.moneySeries',
  'home.aidByGround',
  'proofs.list',
  'history.verify',
  'audit.checkCode',
  'documents.check',
])
export const isSlow = (channel: string): boolean => slow.has(channel)

/** Starts the reading thread with the key it needs; the copy it gets is wiped as soon as its connection is open. */
export const startReader = (start: ReaderStart) => {
  const worker = new Worker(threadEntry(import.meta.url, 'reader.js'), { workerData: start })
  const waiting = new Map<number, (result: Result) => void>()
  let ids = 0
  let ended = false
  const giveUp = () => {
    ended = true
    for (const answer of waiting.values()) answer(fail('internal', { reference: 'reader-ended' }))
    waiting.clear()
  }
  worker.on('message', ({ id, result }: ReadAnswer) => {
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  worker.on('error', giveUp)
  worker.on('exit', giveUp)
  return {
    ask: (channel: string, input: unknown, user: User): Promise<Result> =>
      new Promise((resolve) => {
        if (ended) return resolve(fail('internal', { reference: 'reader-ended' }))
        waiting.set(++ids, resolve)
        worker.postMessage({ id: ids, channel, input, user } satisfies ReadRequest)
      }),
    /** Its connection is closed first: the last one to close takes the log away. */
    stop: async (): Promise<void> => {
      const gone = once(worker, 'exit')
      worker.postMessage('close')
      await Promise.race([gone, delay(patienceMs)])
      await worker.terminate()
    },
  }
}
export type Reader = ReturnType<typeof startReader>
