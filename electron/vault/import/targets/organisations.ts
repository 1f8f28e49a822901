// Organisations, and missions among them.
import type { Input } from '../../../../shared/contract/index.ts'
import {
  missionTypes,
  organisationKinds,
  organisationRelations,
} from '../../../../shared/vocabulary/index.ts'
import type { Context } from '../../context.ts'
import { organisationsHandlers } from '../../organisations/index.ts'
import { type OrganisationsNamed, organisationsNamed } from '../organisations-named.ts'
import { perform } from '../perform.ts'
import type { Row } from '../row.ts'
import { assertReadable, type Target } from '../target.ts'

type Fields = Input<'organisations.create'>

const missionIn = (row: Row): NonNullable<Fields['mission']> => ({
  sendingState: row.country('sendingState'),
  hostState: row.country('hostState'),
  missionType: missionTypes.find((type) => type === row.word('missionType')) ?? 'embassy',
  city: row.text('city', 100),
  headTitle: row.text('headTitle', 100),
  postAddress: row.text('postAddress', 500),
  fax: row.text('fax', 60),
})
const fieldsIn = (row: Row): Fields => {
  const kind = organisationKinds.find((each) => each === row.word('kind')) ?? 'ngo'
  return {
    name: row.text('orgName', 200),
    shortName: row.text('shortName', 40),
    nameCyrillic: row.text('nameCyrillic', 200),
    kind,
    country: row.country('country'),
    relation: organisationRelations.find((relation) => relation === row.word('partnerRelation')) ?? 'neutral',
    website: row.text('website', 300),
    email: row.text('email', 200),
    notes: row.text('notes', 4_000),
    mission: kind === 'diplomatic_mission' ? missionIn(row) : null,
  }
}

/** What the record does not say yet; where both say something the record stays, unless the list replaces. */
const merged = (ctx: Context, id: string, row: Row, fields: Fields): Input<'organisations.update'> => {
  const held = organisationsHandlers['organisations.get'](ctx, { id })
  const pick = (before: string, told = ''): string => (told && (row.replaces || !before) ? told : before)
  const { name, kind, names, languages, isExample, mission } = held
  return {
    id,
    version: held.version,
    name,
    kind,
    names: names.map(({ script, full, kind: of }) => ({ script, full, kind: of })),
    languages,
    isExample,
    shortName: pick(held.shortName, fields.shortName),
    nameCyrillic: pick(held.nameCyrillic, fields.nameCyrillic),
    country: pick(held.country, fields.country),
    relation: row.has('partnerRelation') && row.replaces ? (fields.relation ?? held.relation) : held.relation,
    website: pick(held.website, fields.website),
    email: pick(held.email, fields.email),
    notes: pick(held.notes, fields.notes),
    mission: mission && {
      ...mission,
      headTitle: pick(mission.headTitle, fields.mission?.headTitle),
      postAddress: pick(mission.postAddress, fields.mission?.postAddress),
      fax: pick(mission.fax, fields.mission?.fax),
    },
  }
}

const byRef = 'select id from v_organisation where ref = ? and deleted_at is null'
const placed = `select id from v_organisation where name = @name and host_state = @hostState and city = @city
  and deleted_at is null limit 2`
const placeOf = 'select host_state as hostState, city from v_organisation where id = ?'

/** By what it is called; of missions every state has one called alike in many capitals. */
const foundIn = (ctx: Context, { name, mission }: Fields, known: OrganisationsNamed): string | null => {
  const id = known.find(name)
  if (!mission) return id
  const { hostState, city } = mission
  const there = ctx.prepare(placed).pluck().all({ name, hostState, city }) as string[]
  if (there.length === 1) return there[0] ?? null
  const held = id === null ? undefined : (ctx.prepare(placeOf).get(id) as Record<string, string | null>)
  const isElsewhere = [
    [held?.['hostState'], hostState],
    [held?.['city'], city],
  ].some(([before, told]) => before && told && before !== told)
  return isElsewhere ? null : id
}
const hasPhone = 'select 1 from v_organisation_phone where organisation_id = ? and value = ?'

export const organisations: Target = {
  fieldOf: {
    name: 'orgName',
    'mission.city': 'city',
    'mission.sendingState': 'sendingState',
    'mission.hostState': 'hostState',
    mission: 'city',
    relation: 'partnerRelation',
  },
  open: (ctx) => {
    const known = organisationsNamed(ctx)
    return (row) => {
      const fields = fieldsIn(row)
      assertReadable(row)
      const ref = row.text('ref', 60)
      const byNumber = ref ? ctx.prepare(byRef).pluck().get(ref) : undefined
      const found = typeof byNumber === 'string' ? byNumber : foundIn(ctx, fields, known)
      const { id } = found
        ? perform(ctx, 'organisations.update', merged(ctx, found, row, fields))
        : perform(ctx, 'organisations.create', fields)
      const phone = row.has('phone') ? row.text('phone', 300) : ''
      if (phone && !ctx.prepare(hasPhone).get(id, phone))
        perform(ctx, 'contacts.add', { owner: 'organisation', ownerId: id, type: 'phone', value: phone })
      return {
        verdict: found ? 'update' : 'new',
        entity: 'organisation',
        id,
        ...(found && { matchId: found }),
        kept: () => known.add(id, fields.name),
      }
    }
  },
}
