// The records a file can hang on, and who may hang one there.
import type { Role } from '../../../shared/contract/define.ts'
import { mayCall } from '../../../shared/contract/may.ts'
import { AppError } from '../../../shared/result.ts'
import type { documentOwners } from '../../../shared/vocabulary.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'

export type Owner = (typeof documentOwners)[number]

/** Those who may change such a record. */
const writers: Record<Owner, readonly Role[]> = {
  person: ['case_officer'],
  household: ['case_officer'],
  organisation: ['campaign_officer', 'case_officer', 'treasurer'],
  letter: ['campaign_officer'],
  action: ['campaign_officer'],
  aid_request: ['case_officer', 'treasurer', 'approver'],
  disbursement: ['treasurer', 'approver'],
}

/** `forbidden` for other roles, `not_found` without such a record. */
export const assertMayWrite = (ctx: Context, owner: Owner, ownerId: string): void => {
  if (!mayCall(writers[owner], ctx.user.roles)) throw new AppError({ code: 'forbidden' })
  rowOf(ctx, owner, ownerId)
}
