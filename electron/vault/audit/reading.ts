// Reading what few should know is written down too: who looked, and when; never what stood there.
import type { Context } from '../context.ts'
import { office } from './change.ts'
import { writeEntry } from './log.ts'
import { inOneCommand } from './operation.ts'

const before = `select 1 from audit_log where entity = ? and entity_id = ? and action = 'read' and session = ?`

/** Once for each unlocking and record: a page that is opened ten times is one reading. */
export const recordReading = (
  ctx: Context,
  entity: 'household' | 'treasury_account' | 'document' | 'harm' | 'person',
  id: string,
  subjectId: string = office,
): void => {
  if (ctx.prepare(before).get(entity, id, ctx.session) !== undefined) return
  const write = () => {
    writeEntry(ctx, { entity, entityId: id, action: 'read', subjectId })
  }
  // What a command reads is part of it.
  if (ctx.operation === null) inOneCommand(ctx, { channel: 'read', undoable: false }, write)
  else write()
}
