// What waits for a signature, and how far one decision is.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import type { Context } from '../../context.ts'
import { showExample } from '../../database/flags.ts'
import { isOneOf, pageOf } from '../../database/page.ts'
import { all, one } from '../../database/run.ts'
import { activeUsers } from '../../users/index.ts'
import { decisionOn } from './decisions.ts'
import { secondWanted } from './account-limit.ts'
import { limitOf } from './limit-of.ts'
import { countedMinor } from './need.ts'
import { sheetsOf } from './sheets.ts'
import { mayDeclareTie, standingOf } from './standing.ts'

/** Whom or what it is about: the beneficiary, the partner, or the two accounts. */
const label = sql<string>`coalesce(r.beneficiary_label, o.label, a.name || ' → ' || b.name, l.title, c.name, e.payee, '')`

const decisions = (ctx: Context) =>
  ctx.db
    .selectFrom('decision as d')
    .innerJoin('fund as f', 'f.id', 'd.fund_id')
    .leftJoin('aid_request as r', 'r.id', 'd.subject_id')
    .leftJoin('v_organisation as o', 'o.id', 'd.organisation_id')
    .leftJoin('currency_exchange as x', 'x.id', 'd.subject_id')
    .leftJoin('treasury_account as a', 'a.id', 'x.from_account_id')
    .leftJoin('treasury_account as b', 'b.id', 'x.to_account_id')
    .leftJoin('payment_round as l', 'l.id', 'd.subject_id')
    .leftJoin('write_off as w', 'w.id', 'd.subject_id')
    .leftJoin('treasury_account as c', 'c.id', 'w.account_id')
    .leftJoin('expense as e', 'e.id', 'd.subject_id')
    .select([
      'd.id',
      'd.row_version as version',
      'd.subject_table as subject',
      'd.subject_id as subjectId',
      'd.ref',
      'd.on_day as on',
      label.as('label'),
      'f.name as fund',
    ])
    .select([
      'd.amount_minor as amountMinor',
      'd.currency',
      'd.needed',
      'd.given',
      'd.status',
      'd.is_example',
    ])
    .select(sql<number>`d.created_by = ${ctx.user.id}`.as('is_own'))

const show = <Row extends { is_example: number; is_own: number }>({ is_own, ...row }: Row) => ({
  ...showExample(row),
  isOwn: is_own === 1,
})

export const listDecisions = (ctx: Context, input: Parsed<'approvals.list'>): Output<'approvals.list'> => {
  const { subject, status, fund } = input.filters
  let which = ctx.db.selectFrom('decision as d')
  const typed = input.search.trim().toLowerCase()
  if (typed)
    which = which.where(
      'd.id',
      'in',
      decisions(ctx)
        .clearSelect()
        .select('d.id')
        .where(sql<boolean>`instr(lower(${label} || ' ' || d.ref), ${typed}) > 0`),
    )
  if (subject?.length) which = which.where(isOneOf('d.subject_table', subject))
  if (status?.length) which = which.where(isOneOf('d.status', status))
  if (fund?.length) which = which.where(isOneOf('d.fund_id', fund))
  return pageOf(ctx, input, {
    which,
    query: decisions(ctx),
    id: 'd.id',
    show,
    sorts: { date: 'd.on_day', ref: 'd.ref', amount: 'd.amount_minor' },
  })
}

const signaturesOf = (ctx: Context, decisionId: string): Output<'approvals.get'>['signatures'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('approval as a')
      .leftJoin('report_run as s', 's.id', 'a.sheet_id')
      .select([
        'a.id',
        'a.signer_name as by',
        'a.signed_on as on',
        'a.form',
        'a.verdict',
        'a.amount_minor as amountMinor',
        'a.comment',
      ])
      .select([
        'a.is_single',
        'a.declared_tie as declaredTie',
        's.ref as sheetRef',
        'a.voided_at as voidedAt',
      ])
      .where('a.decision_id', '=', decisionId)
      .orderBy('a.id'),
  ).map(({ is_single, ...row }) => ({ ...row, isSingle: is_single === 1 }))

export const decisionView = (
  ctx: Context,
  { subject, subjectId }: Parsed<'approvals.get'>,
): Output<'approvals.get'> => {
  const decision = decisionOn(ctx, subject, subjectId)
  const row = show(one(ctx, decisions(ctx).where('d.id', '=', decision.id)))
  const others = activeUsers(ctx).filter(({ id }) => id !== ctx.user.id)
  return {
    ...row,
    twoAboveMinor: limitOf(ctx, decision)?.two_above_minor ?? null,
    countedMinor: countedMinor(ctx, decision, decision.amount_minor),
    secondWanted: secondWanted(ctx, decision),
    signatures: signaturesOf(ctx, decision.id),
    mine: standingOf(ctx, decision, ctx.user),
    mayDeclareTie: mayDeclareTie(ctx, decision, ctx.user),
    others: others.map((user) => ({
      id: user.id,
      name: user.name,
      standing: standingOf(ctx, decision, user),
    })),
    sheets: sheetsOf(ctx, decision),
  }
}
