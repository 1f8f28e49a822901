import type { Context, Operation } from '../context.ts'

/** Runs a command in one transaction; what its changes write to the audit log bears one number. */
export const inOneCommand = <T>(
  ctx: Context,
  { channel, undoable }: Pick<Operation, 'channel' | 'undoable'>,
  work: () => T,
): T => {
  const operation: Operation = { channel, undoable, firstSeq: null, head: null, afterwards: [] }
  ctx.operation = operation
  try {
    const answer = ctx.sqlite.transaction(work).immediate()
    for (const step of operation.afterwards) step()
    return answer
  } finally {
    ctx.operation = null
  }
}
