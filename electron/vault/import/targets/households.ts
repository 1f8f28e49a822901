// Families with those who live in them: one line a family, one line a member, or both in one list.
import type { Input, Output } from '../../../../shared/contract/index.ts'
import type { NameRead } from '../../../../shared/import/read-names.ts'
import { fieldError } from '../../../../shared/result.ts'
import { grounds, householdRelations, riskLevels } from '../../../../shared/vocabulary/index.ts'
import { rowOf } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { familiesHandlers } from '../../families/index.ts'
import { type KnownPersons, knownPersons } from '../known-persons.ts'
import { perform } from '../perform.ts'
import type { Row } from '../row.ts'
import { assertReadable, type Target } from '../target.ts'
import { namesToRecord } from '../who.ts'

type Fields = ReturnType<typeof fieldsIn>

const fieldsIn = (row: Row, groundPersonId: string | null) => ({
  label: row.text('label', 200),
  peopleCount: row.number('peopleCount') ?? 1,
  dependantsCount: row.number('dependantsCount') ?? 0,
  ground: grounds.find((ground) => ground === row.word('ground')) ?? 'other',
  groundPersonId,
  campaignId: row.common('campaign') || null,
  settlement: row.text('settlement', 200),
  region: row.text('region', 200),
  needs: row.text('needs', 4_000),
  riskLevel: riskLevels.find((level) => level === row.word('riskLevel')) ?? 'medium',
  trustedPerson: row.text('trustedPerson', 200),
})

const byRef = 'select id from v_household where ref = ? and deleted_at is null'
const byLabel = 'select id from v_household where label = ? and deleted_at is null limit 2'
const householdIn = (ctx: Context, row: Row): string | null => {
  const ref = row.text('ref', 60)
  const byNumber = ref ? ctx.prepare(byRef).pluck().get(ref) : undefined
  if (typeof byNumber === 'string') return byNumber
  const ids = ctx.prepare(byLabel).pluck().all(row.text('label', 200)) as string[]
  return row.has('label') && ids.length === 1 ? (ids[0] ?? null) : null
}

type Held = Output<'households.get'>
const asHeld = (held: Held): Input<'households.update'> => ({
  id: held.id,
  version: held.version,
  label: held.label === held.ref ? '' : held.label,
  peopleCount: held.peopleCount,
  dependantsCount: held.dependantsCount,
  ground: held.ground,
  groundPersonId: held.groundPerson?.id ?? null,
  campaignId: held.campaignId,
  settlement: held.settlement,
  region: held.region,
  needs: held.needs,
  riskLevel: held.riskLevel,
  trustedPerson: held.trustedPerson,
  directContactUnsafe: held.directContactUnsafe,
  isExample: held.isExample,
})

/** What the record does not say yet; where both say something the record stays, unless the list replaces. */
const merged = (ctx: Context, id: string, row: Row, fields: Fields): Input<'households.update'> => {
  const held = familiesHandlers['households.get'](ctx, { id })
  const pick = <Value>(field: string, before: Value, told: Value): Value =>
    row.has(field) && (row.replaces || before === '' || before === null) ? told : before
  return {
    ...asHeld(held),
    peopleCount: pick('peopleCount', held.peopleCount, fields.peopleCount),
    dependantsCount: pick('dependantsCount', held.dependantsCount, fields.dependantsCount),
    ground: pick('ground', held.ground, fields.ground),
    groundPersonId: pick('groundPerson', held.groundPerson?.id ?? null, fields.groundPersonId),
    campaignId: held.campaignId ?? fields.campaignId,
    settlement: pick('settlement', held.settlement, fields.settlement),
    region: pick('region', held.region, fields.region),
    needs: pick('needs', held.needs, fields.needs),
    trustedPerson: pick('trustedPerson', held.trustedPerson, fields.trustedPerson),
  }
}

const livesThere =
  'select 1 from v_household_member where household_id = ? and person_id = ? and to_on is null'
const addMember = (
  ctx: Context,
  row: Row,
  householdId: string,
  names: NameRead[],
  known: KnownPersons,
): (() => void) => {
  const birth = row.date('memberBirth')
  const [found, ...others] = known.allCalled(names, birth)
  if (others.length > 0) throw fieldError('member', 'several_on_record')
  const personId =
    found ??
    perform(ctx, 'people.create', {
      names: namesToRecord(names),
      roles: ['family_member'],
      birth,
      citizenship: '',
    }).id
  const relation = householdRelations.find((each) => each === row.word('relation')) ?? 'other_relative'
  if (!ctx.prepare(livesThere).get(householdId, personId))
    perform(ctx, 'households.addMember', {
      householdId,
      personId,
      relation,
      isDependant: row.yesNo('isDependant'),
      isCaregiver: row.yesNo('isCaregiver'),
    })
  countListed(ctx, householdId)
  return () => known.add(personId, names, birth, !found)
}

const listed = `select count(*) as people, sum(is_dependant) as dependants from v_household_member
  where household_id = ? and to_on is null`
/** No family is smaller than those who are known to live there: many lists name them, and do not count them. */
const countListed = (ctx: Context, id: string): void => {
  const { people_count, dependants_count } = rowOf(ctx, 'household', id)
  const { people, dependants } = ctx.prepare(listed).get(id) as { people: number; dependants: number }
  if (people <= people_count && dependants <= dependants_count) return
  perform(ctx, 'households.update', {
    ...asHeld(familiesHandlers['households.get'](ctx, { id })),
    peopleCount: Math.max(people, people_count),
    dependantsCount: Math.max(dependants, dependants_count),
  })
}

export const households: Target = {
  fieldOf: { groundPersonId: 'groundPerson', personId: 'member', from: 'member' },
  open: (ctx) => {
    const known = knownPersons(ctx)
    /** A line that names no family is about a member of the one before. */
    let last: string | null = null
    return (row) => {
      const isNext = !row.has('label') && !row.has('ref') && row.has('member') && !row.has('groundPerson')
      const householdId = isNext ? last : householdIn(ctx, row)
      // Whichever family this line is about: until it stands, those below it are of none.
      last = isNext ? last : null
      if (isNext && !householdId) row.refuse('label', 'line_before')
      const ground = row.names('groundPerson')
      const [groundPerson, ...others] = known.allCalled(ground, null)
      if (ground.length > 0 && !groundPerson) row.refuse('groundPerson', 'nobody_on_record')
      if (others.length > 0) row.refuse('groundPerson', 'several_on_record')
      const members = row.names('member')
      const fields = fieldsIn(row, groundPerson ?? null)
      if (!householdId && !isNext && !row.has('ground')) row.refuse('ground', 'required')
      row.date('memberBirth')
      row.word('relation')
      assertReadable(row)
      const id = householdId ?? perform(ctx, 'households.create', fields).id
      if (householdId && !isNext) perform(ctx, 'households.update', merged(ctx, householdId, row, fields))
      const keptMember = members.length > 0 ? addMember(ctx, row, id, members, known) : null
      return {
        verdict: householdId ? 'update' : 'new',
        entity: 'household',
        id,
        ...(householdId && { matchId: householdId }),
        kept: () => {
          last = id
          keptMember?.()
        },
      }
    }
  },
}
