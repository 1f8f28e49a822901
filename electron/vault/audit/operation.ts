import type { Context } from '../context.ts'

/** Runs one command in one transaction with its audit rows; nothing awaits in between. */
export const inOperation = <T>(ctx: Context, channel: string, undoable: boolean, work: () => T): T => {
  ctx.operation = { channel, firstSeq: null, undoable }
  try {
    return ctx.sqlite.transaction(work).immediate()
  } finally {
    ctx.operation = null
  }
}
