// From a family's need to a reservation: request, decision, commitment.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { fieldError, ruleError } from '../../../shared/result.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import { closeDecision, openDecision, rejectDecision } from './approvals/decisions.ts'
import type { Context } from '../context.ts'
import { showExample } from '../database/flags.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all, first, one } from '../database/run.ts'
import { sql } from 'kysely'
import { assertFundHolds } from './balances.ts'
import { reservationFor } from './reservations.ts'
import { allowanceOf } from './setup.ts'
import type { Schema } from '../database/schema/index.ts'

type Fields = Parsed<'aidRequests.create'>
type Request = Schema['aid_request']

/** F16: every payment has one beneficiary, a person or a household. */
export const beneficiaryLabel = (
  ctx: Context,
  { householdId, personId }: Pick<Fields, 'householdId' | 'personId'>,
): string => {
  if ((householdId === null) === (personId === null)) throw fieldError('householdId', 'one_beneficiary')
  return householdId
    ? one(ctx, ctx.db.selectFrom('v_household').select('label').where('id', '=', householdId)).label
    : one(
        ctx,
        ctx.db
          .selectFrom('v_person')
          .select('label')
          .where('id', '=', personId ?? ''),
      ).label
}

/** The number of the family or person: all that stands on paper carried in the country (F17). */
export const codeOfPayee = (
  ctx: Context,
  { householdId, personId }: Pick<Fields, 'householdId' | 'personId'>,
): string =>
  householdId
    ? one(ctx, ctx.db.selectFrom('v_household').select('ref').where('id', '=', householdId)).ref
    : one(
        ctx,
        ctx.db
          .selectFrom('v_person')
          .select('ref')
          .where('id', '=', personId ?? ''),
      ).ref

/** F16: a ground other than "other" rests on somebody, unless the household exists as a code only (P5). */
export const assertGround = (
  ctx: Context,
  { ground, groundPersonId, householdId }: Pick<Fields, 'ground' | 'groundPersonId' | 'householdId'>,
): void => {
  if (ground === 'other' || groundPersonId) return
  const household =
    householdId &&
    one(ctx, ctx.db.selectFrom('v_household').select(['label', 'ref']).where('id', '=', householdId))
  if (!household || household.label !== household.ref) throw ruleError('F16', {}, 'groundPersonId')
}

/** F2: a restricted fund pays its allowed aid types and grounds. */
export const assertAllowed = (
  ctx: Context,
  { fundId, aidType, ground }: Pick<Fields, 'fundId' | 'aidType' | 'ground'>,
): void => {
  const { fund, aidTypes, grounds } = allowanceOf(ctx, fundId)
  if (fund.class !== 'restricted') return
  if (aidTypes.length && !aidTypes.includes(aidType))
    throw ruleError('F2', { what: aidType, fund: fund.name }, 'aidType')
  if (grounds.length && !grounds.includes(ground))
    throw ruleError('F2', { what: ground, fund: fund.name }, 'ground')
}

/** As it is asked for; who decides it is opened beside, or for a whole round of them. */
export const writeRequest = (ctx: Context, fields: Fields, roundId: string | null): Request => {
  assertAllowed(ctx, fields)
  const beneficiary_label = beneficiaryLabel(ctx, fields)
  assertGround(ctx, fields)
  return create(ctx, 'aid_request', {
    ref: nextRef(ctx, 'aidRequest', fields.requestedOn.slice(0, 4)),
    requested_on: fields.requestedOn,
    household_id: fields.householdId,
    person_id: fields.personId,
    beneficiary_label,
    fund_id: fields.fundId,
    aid_type: fields.aidType,
    ground: fields.ground,
    ground_person_id: fields.groundPersonId,
    amount_minor: fields.amountMinor,
    currency: fields.currency,
    reserve_currency: fields.reserveCurrency ?? fields.currency,
    need: fields.need,
    status: 'submitted',
    decision_note: '',
    is_example: Number(fields.isExample),
    round_id: roundId,
  })
}

export const createRequest = (ctx: Context, fields: Fields): Request => {
  const request = writeRequest(ctx, fields, null)
  openDecision(ctx, {
    subject_table: 'aid_request',
    subject_id: request.id,
    ref: request.ref,
    on_day: request.requested_on,
    fund_id: request.fund_id,
    household_id: request.household_id,
    person_id: request.person_id,
    ground_person_id: request.ground_person_id,
    amount_minor: request.amount_minor,
    currency: request.currency,
    is_example: request.is_example,
  })
  return request
}

/** F1, F2: whether this much could be reserved now. */
export const assertReservable = (ctx: Context, request: Request, amountMinor: number): void => {
  assertAllowed(ctx, { fundId: request.fund_id, aidType: request.aid_type, ground: request.ground })
  assertFundHolds(ctx, request.fund_id, reservationFor(ctx, request, amountMinor))
}

/** Approved: the amount is spoken for at once. */
export const reserve = (
  ctx: Context,
  id: string,
  { amountMinor, comment }: { amountMinor: number; comment: string },
): void => {
  const request = update(ctx, 'aid_request', id, { status: 'approved', decision_note: comment })
  const reserved = reservationFor(ctx, request, amountMinor)
  create(ctx, 'commitment', {
    aid_request_id: id,
    fund_id: request.fund_id,
    amount_minor: amountMinor,
    paid_minor: 0,
    currency: request.currency,
    reserved_minor: reserved.amountMinor,
    reserved_currency: reserved.currency,
    planning_rate_scaled: reserved.rate?.rateScaled ?? null,
    status: 'open',
  })
}

const paymentsOf = (ctx: Context, requestId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('disbursement as d')
      .innerJoin('commitment as c', 'c.id', 'd.commitment_id')
      .select(['d.id', 'd.status'])
      .where('c.aid_request_id', '=', requestId),
  )
/** A4: payments bear the mark of a single signature until a second person has ratified it. */
export const markRatified = (ctx: Context, requestId: string): void => {
  for (const { id } of paymentsOf(ctx, requestId)) update(ctx, 'disbursement', id, { is_single_signature: 0 })
}
/** A3: payments that have not left bear the mark of the signature that counts now. */
export const markRenewed = (ctx: Context, requestId: string, isSingle: boolean): void => {
  for (const { id, status } of paymentsOf(ctx, requestId))
    if (status === 'approved') update(ctx, 'disbursement', id, { is_single_signature: Number(isSingle) })
}

/** A2: a line of a round is decided with its list, never by itself. */
const undecided = (ctx: Context, id: string): Request => {
  const request = rowOf(ctx, 'aid_request', id)
  if (request.round_id)
    throw ruleError('A2_round', { ref: rowOf(ctx, 'payment_round', request.round_id).ref })
  if (request.status !== 'submitted') throw ruleError('A3_closed', { ref: request.ref })
  return request
}

export const rejectRequest = (ctx: Context, { id, version, reason }: Parsed<'aidRequests.reject'>) => {
  undecided(ctx, id)
  rejectDecision(ctx, 'aid_request', id, reason)
  return update(ctx, 'aid_request', id, { status: 'rejected', decision_note: reason }, { version, reason })
}

export const withdrawRequest = (ctx: Context, { id, version, reason }: Parsed<'aidRequests.withdraw'>) => {
  undecided(ctx, id)
  closeDecision(ctx, 'aid_request', id, 'withdrawn', reason)
  return update(ctx, 'aid_request', id, { status: 'withdrawn', decision_note: reason }, { version, reason })
}

/** F5: closing a commitment gives the rest back to the fund. */
export const releaseRequest = (ctx: Context, { id, version, reason }: Parsed<'aidRequests.release'>) => {
  const commitment = one(
    ctx,
    ctx.db.selectFrom('commitment').selectAll().where('aid_request_id', '=', id).where('status', '=', 'open'),
  )
  update(ctx, 'commitment', commitment.id, { status: 'released', reserved_minor: 0 }, { reason })
  const { round_id } = rowOf(ctx, 'aid_request', id)
  if (commitment.paid_minor === 0 && !round_id) closeDecision(ctx, 'aid_request', id, 'withdrawn', reason)
  return update(
    ctx,
    'aid_request',
    id,
    { status: commitment.paid_minor > 0 ? 'paid' : 'withdrawn' },
    { version, reason },
  )
}

/** F16: aid of the same ground, person and type within 30 days, across all funds. */
const alsoHelped = sql<
  string | null
>`(select max(p.on_day) from v_payment p where p.ground = r.ground and p.ground_person_id = r.ground_person_id
  and p.aid_type = r.aid_type and p.status in ('approved', 'sent', 'settled') and abs(julianday(p.on_day) - julianday(r.requested_on)) <= 30
  and not exists (select 1 from commitment k join disbursement d on d.commitment_id = k.id where k.aid_request_id = r.id and d.id = p.id))`

const requests = (ctx: Context) =>
  ctx.db
    .selectFrom('aid_request as r')
    .innerJoin('fund as f', 'f.id', 'r.fund_id')
    .leftJoin('commitment as c', 'c.aid_request_id', 'r.id')
    .leftJoin('v_person as g', 'g.id', 'r.ground_person_id')
    .select([
      'r.id',
      'r.ref',
      'r.row_version as version',
      'r.requested_on as requestedOn',
      'r.beneficiary_label as beneficiary',
      'r.household_id as householdId',
      'r.person_id as personId',
    ])
    .select([
      'f.name as fund',
      'r.fund_id as fundId',
      'r.aid_type as aidType',
      'r.ground',
      'g.label as groundPerson',
      'r.amount_minor as amountMinor',
      'r.reserve_currency as reserveCurrency',
      'r.currency',
      'r.status',
      'r.need',
      'r.is_example',
    ])
    .select(
      sql<number>`case when c.status = 'open' then c.amount_minor - c.paid_minor else 0 end`.as(
        'reservedMinor',
      ),
    )
    .select(sql<number>`coalesce(c.reserved_minor, 0)`.as('setAsideMinor'))
    .select([sql<number>`coalesce(c.paid_minor, 0)`.as('paidMinor'), alsoHelped.as('alsoHelpedOn')])

export const listRequests = (ctx: Context, input: Parsed<'aidRequests.list'>): Output<'aidRequests.list'> => {
  const { fund, status, aidType, ground, household } = input.filters
  let query = requests(ctx)
  const typed = input.search.trim().toLowerCase()
  if (typed)
    query = query.where(
      sql<boolean>`instr(lower(r.beneficiary_label || ' ' || r.ref || ' ' || r.need), ${typed}) > 0`,
    )
  if (fund?.length) query = query.where(isOneOf('r.fund_id', fund))
  if (status?.length) query = query.where(isOneOf('r.status', status))
  if (aidType?.length) query = query.where(isOneOf('r.aid_type', aidType))
  if (ground?.length) query = query.where(isOneOf('r.ground', ground))
  if (household?.length) query = query.where(isOneOf('r.household_id', household))
  return pageOf(ctx, input, {
    query,
    id: 'r.id',
    sums: {
      amountMinor: {
        amount: 'r.amount_minor',
        currency: 'r.currency',
        counts: sql`r.status not in ('rejected', 'withdrawn')`,
      },
    },
    show: showExample,
    sorts: {
      date: 'r.requested_on',
      ref: 'r.ref',
      amount: 'r.amount_minor',
      beneficiary: 'r.beneficiary_label',
      status: 'r.status',
    },
  })
}
export const requestPage = (ctx: Context, id: string): Output<'aidRequests.get'> =>
  showExample(one(ctx, requests(ctx).where('r.id', '=', id)))

/** For other parts of the fund. */
export const openCommitmentOf = (ctx: Context, requestId: string) =>
  first(
    ctx,
    ctx.db
      .selectFrom('commitment')
      .selectAll()
      .where('aid_request_id', '=', requestId)
      .where('status', '=', 'open'),
  )
