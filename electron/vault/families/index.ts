// Households: the unit that receives aid (domain.md 3.3; P5).
import type { z } from 'zod'
import type { familiesContract, householdFields } from '../../../shared/contract/families.ts'
import { toLatin } from '../../../shared/names/transliterate.ts'
import { fieldError } from '../../../shared/result.ts'
import { archive, create, restore, rowOf, savedAs, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import type { Context, HandlersFor } from '../context.ts'
import { all } from '../database/run.ts'
import { assertNotErased, eraseOnRequest } from '../erasure/index.ts'
import { riskLevels } from '../../../shared/vocabulary/index.ts'
import { indexing, lookUp, type SearchDocument } from '../search/index.ts'
import { changeHouseholds, setHouseholdField } from './bulk.ts'
import { householdGlance } from './glance.ts'
import { listHouseholds } from './list.ts'
import { confirmCare } from './care.ts'
import { addMember, endMember, updateMember } from './members.ts'
import { householdPage } from './page.ts'

type Fields = z.output<typeof householdFields>

const columnsOf = (fields: Fields, ref: string) => {
  if (fields.dependantsCount > fields.peopleCount) throw fieldError('dependantsCount', 'more_than_people')
  return {
    label: fields.label,
    sort_name: fields.label ? toLatin(fields.label) : ref.toLowerCase(),
    people_count: fields.peopleCount,
    dependants_count: fields.dependantsCount,
    ground: fields.ground,
    ground_person_id: fields.groundPersonId,
    campaign_id: fields.campaignId,
    settlement: fields.settlement,
    region: fields.region,
    needs: fields.needs,
    risk_level: fields.riskLevel,
    risk_rank: riskLevels.indexOf(fields.riskLevel),
    direct_contact_unsafe: Number(fields.directContactUnsafe),
    trusted_person: fields.trustedPerson,
    is_example: Number(fields.isExample),
  }
}

const nobodyAsks = { care_asked_on: null, care_asked_because: null }

/** The name to print beside an id: its own, else its code (P5). */
export const householdLabel = (ctx: Context, id: string): string => {
  const { label, ref } = rowOf(ctx, 'household', id)
  return label || ref
}

/** A family is found by its code, its name, and the names of the people who live there. */
export const householdDocument = (ctx: Context, householdId: string): SearchDocument => {
  const { id, ref, label, settlement, deleted_at } = rowOf(ctx, 'household', householdId)
  const members = all(
    ctx,
    ctx.db
      .selectFrom('household_member as m')
      .innerJoin('v_person as p', 'p.id', 'm.person_id')
      .select(['p.name_latin', 'p.name_cyrillic'])
      .where('m.household_id', '=', id)
      .where('m.deleted_at', 'is', null)
      .where('m.to_on', 'is', null),
  )
  const words = [label, ...members.flatMap(({ name_latin, name_cyrillic }) => [name_latin, name_cyrillic])]
  return {
    ref,
    label: label || ref,
    detail: settlement,
    words,
    archived: deleted_at !== null,
  }
}
export const indexHousehold = indexing('households', householdDocument)

export { assertMembership, householdsOf } from './members.ts'
export { moveKin } from './move-kin.ts'
export { assertRelationship, relationshipsHandlers } from './relationships.ts'

export const familiesHandlers = {
  'households.list': listHouseholds,
  'households.get': (ctx, { id }) => householdPage(ctx, id),
  'households.lookup': (ctx, { search }) => lookUp(ctx, 'households', search),
  'households.create': (ctx, fields) => {
    const ref = nextRef(ctx, 'household')
    return savedAs(
      ctx,
      create(ctx, 'household', { ...columnsOf(fields, ref), ...nobodyAsks, ref, erased_at: null }),
    )
  },
  'households.update': (ctx, { id, version, ...fields }) => {
    assertNotErased(ctx, 'household', id)
    const { ref } = rowOf(ctx, 'household', id)
    return savedAs(ctx, update(ctx, 'household', id, columnsOf(fields, ref), { version }))
  },
  'households.setField': (ctx, input) => savedAs(ctx, setHouseholdField(ctx, input)),
  'households.bulk': changeHouseholds,
  'households.glance': (ctx, { id }) => householdGlance(ctx, id),
  'households.archive': (ctx, { id, version }) => savedAs(ctx, archive(ctx, 'household', id, { version })),
  'households.restore': (ctx, { id, version }) => savedAs(ctx, restore(ctx, 'household', id, { version })),
  'households.erase': (ctx, input) => eraseOnRequest(ctx, 'household', input),
  'households.addMember': (ctx, input) => savedAs(ctx, addMember(ctx, input)),
  'households.updateMember': (ctx, input) => savedAs(ctx, updateMember(ctx, input)),
  'households.confirmCare': (ctx, input) => savedAs(ctx, confirmCare(ctx, input)),
  'households.endMember': (ctx, input) => savedAs(ctx, endMember(ctx, input)),
} satisfies HandlersFor<typeof familiesContract>
