import { setImmediate as breathe } from 'node:timers/promises'
import { AppError } from '../../shared/result.ts'
import type { Context, Operation } from './context.ts'
import { commitLarge } from './database/open.ts'

const sliceMs = 20
export type Watch<Step> = { onStep: (step: Step) => void; isCancelled: () => boolean }

/**
 * Runs a command that takes long: one transaction over many short slices, between which others are heard. Nobody else
 * may write until it is over (`busy`); cancelled or failed it leaves nothing behind.
 */
export const inOneLongCommand = async <Step, T>(
  ctx: Context,
  { channel, undoable }: Pick<Operation, 'channel' | 'undoable'>,
  steps: () => Generator<Step, T, void>,
  { onStep, isCancelled }: Watch<Step>,
): Promise<T> => {
  const operation: Operation = { channel, undoable, firstSeq: null, head: null, afterwards: [] }
  ctx.operation = operation
  ctx.sqlite.exec('begin immediate')
  try {
    const work = steps()
    for (let sliceEnds = performance.now() + sliceMs; ;) {
      const { done, value } = work.next()
      if (done) {
        commitLarge(ctx.sqlite)
        for (const step of operation.afterwards) step()
        return value
      }
      if (performance.now() < sliceEnds) continue
      onStep(value)
      await breathe()
      if (isCancelled()) throw new AppError({ code: 'cancelled' })
      sliceEnds = performance.now() + sliceMs
    }
  } finally {
    if (ctx.sqlite.inTransaction) ctx.sqlite.exec('rollback')
    ctx.operation = null
  }
}
