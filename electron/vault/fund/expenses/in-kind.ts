// F14: aid in kind is a quantity in the hands of a family, and the expense that bought it. Stock is not kept.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { fieldError } from '../../../../shared/result.ts'
import { archive, create } from '../../audit/change.ts'
import { nextRef } from '../../audit/refs.ts'
import { type Context, today } from '../../context.ts'
import { showExample } from '../../database/flags.ts'
import { isOneOf, pageOf } from '../../database/page.ts'
import { rowOf } from '../../audit/change.ts'
import { assertAllowed, assertGround, beneficiaryLabel } from '../requests.ts'

export const recordInKind = (ctx: Context, fields: Parsed<'inKind.record'>) => {
  if (fields.on > today(ctx)) throw fieldError('on', 'in_the_future')
  assertAllowed(ctx, fields)
  const beneficiary_label = beneficiaryLabel(ctx, fields)
  assertGround(ctx, fields)
  if (fields.expenseId && rowOf(ctx, 'expense', fields.expenseId).category !== 'aid_goods')
    throw fieldError('expenseId', 'not_goods')
  return create(ctx, 'aid_in_kind', {
    ref: nextRef(ctx, 'aidInKind', fields.on.slice(0, 4)),
    on_day: fields.on,
    household_id: fields.householdId,
    person_id: fields.personId,
    beneficiary_label,
    fund_id: fields.fundId,
    aid_type: fields.aidType,
    ground: fields.ground,
    ground_person_id: fields.groundPersonId,
    what: fields.what,
    quantity: fields.quantity,
    expense_id: fields.expenseId,
    confirmed_by: fields.confirmedBy,
    signature_kind: fields.signature,
    is_example: Number(fields.isExample),
  })
}

/** Entered wrongly: no money hangs on it. */
export const archiveInKind = (ctx: Context, { id, version }: Parsed<'inKind.archive'>) =>
  archive(ctx, 'aid_in_kind', id, { version })

export const listInKind = (ctx: Context, input: Parsed<'inKind.list'>): Output<'inKind.list'> => {
  const { fund, aidType, ground, household, person } = input.filters
  let query = ctx.db
    .selectFrom('aid_in_kind as k')
    .innerJoin('fund as f', 'f.id', 'k.fund_id')
    .leftJoin('expense as e', 'e.id', 'k.expense_id')
    .select(['k.id', 'k.ref', 'k.row_version as version', 'k.on_day as on'])
    .select([
      'k.beneficiary_label as beneficiary',
      'k.household_id as householdId',
      'k.person_id as personId',
    ])
    .select(['f.name as fund', 'k.aid_type as aidType', 'k.ground', 'k.what', 'k.quantity'])
    .select(['e.ref as expenseRef', 'k.confirmed_by as confirmedBy', 'k.signature_kind as signature'])
    .select(['k.is_example'])
    .where('k.deleted_at', input.archived ? 'is not' : 'is', null)
  const typed = input.search.trim().toLowerCase()
  if (typed)
    query = query.where(
      sql<boolean>`instr(lower(k.beneficiary_label || ' ' || k.ref || ' ' || k.what), ${typed}) > 0`,
    )
  if (fund?.length) query = query.where(isOneOf('k.fund_id', fund))
  if (aidType?.length) query = query.where(isOneOf('k.aid_type', aidType))
  if (ground?.length) query = query.where(isOneOf('k.ground', ground))
  if (household?.length) query = query.where(isOneOf('k.household_id', household))
  if (person?.length) query = query.where(isOneOf('k.person_id', person))
  return pageOf(ctx, input, {
    query,
    id: 'k.id',
    show: showExample,
    sorts: { date: 'k.on_day', ref: 'k.ref' },
  })
}
