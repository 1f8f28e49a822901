// A4: approval given on paper. The sheet is a report with a number; its code is the one of the entry that made it.
import type { Parsed } from '../../../../shared/contract/index.ts'
import { plainSymbols } from '../../../../shared/checked-symbols.ts'
import { AppError, fieldError, ruleError } from '../../../../shared/result.ts'
import { rowOf } from '../../audit/change.ts'
import { checkCode } from '../../audit/check-code.ts'
import type { Head } from '../../audit/log.ts'
import { type Context, today } from '../../context.ts'
import { activeUsers } from '../../users/index.ts'
import { addSignatures, signable } from './sign.ts'
import { standingOf } from './standing.ts'
import type { Decision } from './ties.ts'

/** The sheets printed for a decision as it stands, newest first: not those from before its signatures were void (A3). */
export const sheetsOf = (ctx: Context, { id, subject_id }: Pick<Decision, 'id' | 'subject_id'>) =>
  ctx
    .prepare(
      `select id, ref, created_at as at from report_run
       where kind = 'decision_sheet' and json_extract(input, '$.subjectId') = ?
       and created_at > (select coalesce(max(voided_at), '') from approval where decision_id = ?) order by id desc`,
    )
    .all(subject_id, id) as { id: string; ref: string; at: string }[]

/** What stands on the sheet: the number and code of the entry that recorded its printing. */
export const sheetCheck = (ctx: Context, sheetId: string): { seq: number; code: string } => {
  const entry = ctx
    .prepare(
      "select seq, hash from audit_log where entity = 'report_run' and entity_id = ? and action = 'create'",
    )
    .get(sheetId) as Head | undefined
  if (!entry) throw new AppError({ code: 'not_found' })
  return { seq: entry.seq, code: checkCode(entry) }
}

/** The sheet that was signed, proved by its code to be the very one, and of this decision. */
const provenSheet = (
  ctx: Context,
  decision: Decision,
  { sheetId, checkCode: typed }: Parsed<'approvals.signOnPaper'>,
) => {
  if (!sheetsOf(ctx, decision).some(({ id }) => id === sheetId)) throw new AppError({ code: 'not_found' })
  const run = rowOf(ctx, 'report_run', sheetId)
  if (plainSymbols(typed) !== plainSymbols(sheetCheck(ctx, sheetId).code))
    throw fieldError('checkCode', 'other_code', { ref: run.ref })
  return run
}

type Signer = Parsed<'approvals.signOnPaper'>['signers'][number]

/** On paper as on the screen: nobody signs who entered it, is tied to it or has signed (A1). */
const signerOf = (ctx: Context, decision: Decision, { userId, name }: Signer) => {
  const users = activeUsers(ctx)
  const same = (text: string) => text.trim().toLowerCase() === name.trim().toLowerCase()
  const user = users.find((each) => (userId ? each.id === userId : same(each.name)))
  if (userId && !user) throw new AppError({ code: 'not_found' })
  const standing = user ? standingOf(ctx, decision, user) : 'second'
  if (standing === 'signed') throw ruleError('A1_signed')
  if (standing !== 'second' && standing !== 'no_role') throw ruleError('A1')
  return { userId: user?.id ?? null, name: user?.name ?? name }
}

export const signOnPaper = (ctx: Context, input: Parsed<'approvals.signOnPaper'>): Decision => {
  const decision = signable(ctx, { ...input, declaredTie: '' })
  const sheet = provenSheet(ctx, decision, input)
  if (input.signedOn > today(ctx)) throw fieldError('signedOn', 'in_the_future')
  if (input.signedOn < sheet.created_at.slice(0, 10)) throw fieldError('signedOn', 'before_start')
  const signers = input.signers.map((signer) => signerOf(ctx, decision, signer))
  if (new Set(signers.map(({ name }) => name.toLowerCase())).size < signers.length)
    throw fieldError('signers.1.name', 'same_signer')
  const on = input.signedOn
  return addSignatures(
    ctx,
    decision,
    input,
    signers.map((signer) => ({
      ...signer,
      form: 'paper',
      on,
      isSingle: false,
      declaredTie: null,
      sheetId: sheet.id,
    })),
  )
}
