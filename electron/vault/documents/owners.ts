// The records a file can hang on, and who may hang one there.
import { documentWriters } from '../../../shared/contract/documents.ts'
import { mayCall } from '../../../shared/contract/may.ts'
import { AppError } from '../../../shared/result.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'

type Owner = keyof typeof documentWriters

/** `forbidden` for other roles, `not_found` without such a record. */
export const assertMayWrite = (ctx: Context, owner: Owner, ownerId: string): void => {
  if (!mayCall(documentWriters[owner], ctx.user.roles)) throw new AppError({ code: 'forbidden' })
  rowOf(ctx, owner, ownerId)
}

const named = 'select ref, label from v_document_owner where owner = ? and id = ?'

/** The number of the record a file hangs on, and what it is called. */
export const ownerOf = (ctx: Context, owner: Owner, ownerId: string): { ref: string; label: string } =>
  (ctx.prepare(named).get(owner, ownerId) as { ref: string; label: string } | undefined) ?? {
    ref: '',
    label: '',
  }
