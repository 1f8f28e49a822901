import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { Context } from '../context.ts'
import { showExample } from '../database/flags.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { one } from '../database/run.ts'
import { voidPayment } from './approvals/voiding.ts'

const payments = (ctx: Context) =>
  ctx.db
    .selectFrom('disbursement as d')
    .innerJoin('fund as f', 'f.id', 'd.fund_id')
    .innerJoin('treasury_account as a', 'a.id', 'd.account_id')
    .leftJoin('v_person as g', 'g.id', 'd.ground_person_id')
    .leftJoin('settlement as s', 's.disbursement_id', 'd.id')
    .select([
      'd.id',
      'd.ref',
      'd.row_version as version',
      'd.planned_on as plannedOn',
      'd.paid_on as paidOn',
      'd.beneficiary_label as beneficiary',
      'd.household_id as householdId',
      'd.person_id as personId',
    ])
    .select([
      'f.name as fund',
      'a.name as account',
      'd.account_id as accountId',
      'd.aid_type as aidType',
      'd.ground',
      'g.label as groundPerson',
      'd.amount_minor as amountMinor',
      'd.currency',
      'd.fee_minor as feeMinor',
    ])
    .select([
      'd.method',
      'd.status',
      'd.is_single_signature',
      'd.is_posted',
      'd.received_minor as receivedMinor',
      'd.returned_minor as returnedMinor',
      's.confirmed_by as confirmedBy',
      's.signature_kind as signature',
      'd.note',
      'd.bank_text as bankText',
      'd.is_example',
    ])
    .select(sql<number>`${sql.raw(voidPayment)}`.as('is_void'))

const show = <
  Row extends {
    is_example: number
    is_single_signature: number
    is_posted: number
    is_void: number
    status: string
  },
>({
  is_single_signature,
  is_posted,
  is_void,
  ...row
}: Row) => ({
  ...showExample(row),
  singleSignature: is_single_signature === 1,
  isVoid: is_void === 1,
  isCarried: is_posted === 0 && row.status === 'sent',
})

/** Received by somebody's word only: neither the payment nor its round has a paper, a photo or a message on file. */
export const unproven = `d.status = 'settled' and not exists (
  select 1 from v_document f where f.owner = 'disbursement' and f.owner_id = d.id)
  and not exists (select 1 from commitment k join aid_request q on q.id = k.aid_request_id
    join v_document f on f.owner = 'payment_round' and f.owner_id = q.round_id where k.id = d.commitment_id)`

export const listPayments = (ctx: Context, input: Parsed<'payments.list'>): Output<'payments.list'> => {
  const { fund, account, status, aidType, ground, household, currency, proof } = input.filters
  let query = payments(ctx)
  const typed = input.search.trim().toLowerCase()
  if (typed)
    query = query.where(
      sql<boolean>`instr(lower(d.beneficiary_label || ' ' || d.ref || ' ' || d.note), ${typed}) > 0`,
    )
  if (fund?.length) query = query.where(isOneOf('d.fund_id', fund))
  if (account?.length) query = query.where(isOneOf('d.account_id', account))
  if (status?.length) query = query.where(isOneOf('d.status', status))
  if (aidType?.length) query = query.where(isOneOf('d.aid_type', aidType))
  if (ground?.length) query = query.where(isOneOf('d.ground', ground))
  if (household?.length) query = query.where(isOneOf('d.household_id', household))
  if (currency?.length) query = query.where(isOneOf('d.currency', currency))
  if (proof?.includes('missing')) query = query.where(sql<boolean>`${sql.raw(unproven)}`)
  return pageOf(ctx, input, {
    query,
    id: 'd.id',
    // What failed or was reversed is no aid, and what came back is none any more.
    sums: {
      amountMinor: {
        amount: sql`d.amount_minor - coalesce(d.returned_minor, 0)`,
        currency: 'd.currency',
        counts: sql`d.status not in ('failed', 'reversed')`,
      },
    },
    show,
    sorts: {
      date: 'd.planned_on',
      ref: 'd.ref',
      amount: 'd.amount_minor',
      beneficiary: 'd.beneficiary_label',
      status: 'd.status',
    },
  })
}
export const paymentPage = (ctx: Context, id: string): Output<'payments.get'> =>
  show(one(ctx, payments(ctx).where('d.id', '=', id)))
