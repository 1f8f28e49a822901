import { ageOn, isMinorOn } from '../../../shared/age.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { rowOf } from '../audit/change.ts'
import { recordReading } from '../audit/reading.ts'
import { type Context, today } from '../context.ts'
import { optionalDateOf } from '../database/dates.ts'
import { all, first } from '../database/run.ts'

const membersOf = (ctx: Context, householdId: string): Output<'households.get'>['members'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('household_member as m')
      .innerJoin('v_person as p', 'p.id', 'm.person_id')
      .selectAll('m')
      .select(['p.label', 'p.birth_text', 'p.birth_qualifier', 'p.birth_min', 'p.birth_max', 'p.death_text'])
      .where('m.household_id', '=', householdId)
      .where('m.deleted_at', 'is', null)
      .orderBy('m.to_on')
      .orderBy('m.id'),
  ).map((row) => ({
    id: row.id,
    version: row.row_version,
    person: { id: row.person_id, label: row.label, died: row.death_text !== null },
    relation: row.relation,
    isDependant: row.is_dependant === 1,
    isCaregiver: row.is_caregiver === 1,
    age: ageOn(today(ctx), row.birth_min, row.birth_max),
    isMinor: isMinorOn(today(ctx), row.birth_min, row.birth_max),
    birth: optionalDateOf(row.birth_text, row.birth_qualifier),
    from: row.from_on,
    to: row.to_on,
  }))

type Members = Output<'households.get'>['members']
/** What the living who live there now add up to. */
const recordedOf = (members: Members) => {
  const living = members.filter(({ to, person }) => to === null && !person.died)
  const count = (which: (member: Members[number]) => boolean) => living.filter(which).length
  return {
    people: living.length,
    dependants: count(({ isDependant, isMinor }) => isDependant || isMinor === true),
    minors: count(({ isMinor }) => isMinor === true),
    ageUnknown: count(({ isMinor }) => isMinor === null),
  }
}

/** Everything the page of a household shows; that the name of its trusted person was read is recorded (P5). */
export const householdPage = (ctx: Context, id: string): Output<'households.get'> => {
  const row = rowOf(ctx, 'household', id)
  const members = membersOf(ctx, id)
  if (row.trusted_person) recordReading(ctx, 'household', id, id)
  const groundPerson =
    row.ground_person_id &&
    first(ctx, ctx.db.selectFrom('v_person').select(['id', 'label']).where('id', '=', row.ground_person_id))
  return {
    id,
    ref: row.ref,
    version: row.row_version,
    label: row.label,
    peopleCount: row.people_count,
    dependantsCount: row.dependants_count,
    ground: row.ground,
    groundPerson: groundPerson || null,
    campaignId: row.campaign_id,
    settlement: row.settlement,
    region: row.region,
    needs: row.needs,
    riskLevel: row.risk_level,
    directContactUnsafe: row.direct_contact_unsafe === 1,
    trustedPerson: row.trusted_person,
    isExample: row.is_example === 1,
    archivedAt: row.deleted_at,
    erasedAt: row.erased_at,
    careAsked:
      row.care_asked_on && row.care_asked_because
        ? { on: row.care_asked_on, because: row.care_asked_because }
        : null,
    members,
    recorded: recordedOf(members),
    aid: all(
      ctx,
      ctx.db
        .selectFrom('v_payment')
        .select([
          'id',
          'ref',
          'on_day as on',
          'aid_type as aidType',
          'ground',
          'amount_minor as amountMinor',
          'currency',
          'status',
        ])
        .where('household_id', '=', id)
        .orderBy('on_day', 'desc'),
    ),
    requests: all(
      ctx,
      ctx.db
        .selectFrom('v_aid_request')
        .select([
          'id',
          'ref',
          'requested_on as on',
          'aid_type as aidType',
          'amount_minor as amountMinor',
          'currency',
          'status',
        ])
        .where('household_id', '=', id)
        .orderBy('requested_on', 'desc'),
    ),
  }
}
