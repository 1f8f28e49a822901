// Organisations and diplomatic missions (domain.md 3.6).
import type { z } from 'zod'
import type { organisationFields, organisationsContract } from '../../../shared/contract/organisations.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { toLatin } from '../../../shared/names/transliterate.ts'
import { fieldError } from '../../../shared/result.ts'
import { archive, create, restore, rowOf, savedAs, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import type { Context, HandlersFor } from '../context.ts'
import { showExample } from '../database/flags.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all, first } from '../database/run.ts'
import { indexDocument, lookUp, matches } from '../search/index.ts'
import { changeOrganisations } from './bulk.ts'
import { sql } from 'kysely'

type Fields = z.output<typeof organisationFields>

const columnsOf = ({ shortName, nameCyrillic, isExample, mission: _mission, ...plain }: Fields) => ({
  ...plain,
  short_name: shortName,
  name_cyrillic: nameCyrillic,
  sort_name: toLatin(plain.name),
  is_example: Number(isExample),
})

const assertMissionFits = ({ kind, mission }: Fields): void => {
  if (kind === 'diplomatic_mission' && !mission) throw fieldError('mission.city', 'required')
  if (kind !== 'diplomatic_mission' && mission) throw fieldError('kind', 'mission_only')
}

const saveMission = (ctx: Context, id: string, { mission }: Fields): void => {
  if (!mission) return
  const columns = {
    sending_state: mission.sendingState,
    host_state: mission.hostState,
    mission_type: mission.missionType,
    city: mission.city,
    head_title: mission.headTitle,
    salutation: mission.salutation,
    post_address: mission.postAddress,
  }
  const held = first(ctx, ctx.db.selectFrom('diplomatic_mission').select('id').where('id', '=', id))
  if (held) update(ctx, 'diplomatic_mission', id, columns)
  else create(ctx, 'diplomatic_mission', { id, ...columns })
}

const createOrganisation = (ctx: Context, fields: Fields) => {
  assertMissionFits(fields)
  const organisation = create(ctx, 'organisation', {
    ...columnsOf(fields),
    ref: nextRef(ctx, 'organisation'),
  })
  saveMission(ctx, organisation.id, fields)
  return organisation
}

const updateOrganisation = (ctx: Context, { id, version, ...fields }: Parsed<'organisations.update'>) => {
  assertMissionFits(fields)
  const organisation = update(ctx, 'organisation', id, columnsOf(fields), { version })
  saveMission(ctx, id, fields)
  return organisation
}

/** Keeps the search document: full, short and Cyrillic name. */
export const indexOrganisation = (ctx: Context, row: Readonly<Record<string, unknown>>): void => {
  const { id, ref, name, short_name, name_cyrillic, deleted_at, country } = rowOf(
    ctx,
    'organisation',
    String(row['id']),
  )
  indexDocument(ctx, 'organisations', id, {
    ref,
    label: short_name || name,
    detail: short_name ? name : country,
    words: [name, short_name, name_cyrillic],
    archived: deleted_at !== null,
  })
}

const letterCount = (column: 'to_organisation_id' | 'from_organisation_id') =>
  sql<number>`(select count(*) from v_letter where ${sql.ref(`v_letter.${column}`)} = o.id)`

const organisations = (ctx: Context) =>
  ctx.db
    .selectFrom('organisation as o')
    .leftJoin('diplomatic_mission as m', 'm.id', 'o.id')
    .select([
      'o.id',
      'o.ref',
      'o.row_version as version',
      'o.name',
      'o.short_name as shortName',
      'o.kind',
      'o.country',
      'o.relation',
      'm.city',
      'o.is_example',
      'o.deleted_at as archivedAt',
    ])
    .select([
      letterCount('to_organisation_id').as('lettersOut'),
      letterCount('from_organisation_id').as('lettersIn'),
    ])

const listOrganisations = (
  ctx: Context,
  input: Parsed<'organisations.list'>,
): Output<'organisations.list'> => {
  const { kind, relation, country } = input.filters
  let query = organisations(ctx).where('o.deleted_at', input.archived ? 'is not' : 'is', null)
  if (input.search.trim()) query = query.where(matches('o.id', 'organisations', input.search))
  if (kind?.length) query = query.where(isOneOf('o.kind', kind))
  if (relation?.length) query = query.where(isOneOf('o.relation', relation))
  if (country?.length) query = query.where(isOneOf('o.country', country))
  return pageOf(ctx, input, {
    query,
    id: 'o.id',
    sorts: { name: 'o.sort_name', ref: 'o.ref', kind: 'o.kind', country: 'o.country' },
    show: showExample,
  })
}

/** O2: one active mission per type, host state and city; others are shown as a warning. */
const sameMissions = (ctx: Context, id: string) => {
  const mission = first(ctx, ctx.db.selectFrom('diplomatic_mission').selectAll().where('id', '=', id))
  if (!mission) return []
  return all(
    ctx,
    ctx.db
      .selectFrom('diplomatic_mission as m')
      .innerJoin('organisation as o', 'o.id', 'm.id')
      .select(['o.id', 'o.name as label'])
      .where('m.mission_type', '=', mission.mission_type)
      .where('m.host_state', '=', mission.host_state)
      .where('m.city', '=', mission.city)
      .where('m.sending_state', '=', mission.sending_state)
      .where('m.id', '<>', id)
      .where('o.deleted_at', 'is', null),
  )
}

const organisationPage = (ctx: Context, id: string): Output<'organisations.get'> => {
  const row = rowOf(ctx, 'organisation', id)
  const mission = first(ctx, ctx.db.selectFrom('diplomatic_mission').selectAll().where('id', '=', id))
  const listed = all(ctx, organisations(ctx).where('o.id', '=', id)).map(showExample)[0]
  if (!listed) throw fieldError('id', 'invalid')
  return {
    ...listed,
    nameCyrillic: row.name_cyrillic,
    language: row.language,
    website: row.website,
    email: row.email,
    notes: row.notes,
    mission: mission
      ? {
          sendingState: mission.sending_state,
          hostState: mission.host_state,
          missionType: mission.mission_type,
          city: mission.city,
          headTitle: mission.head_title,
          salutation: mission.salutation,
          postAddress: mission.post_address,
        }
      : null,
    sameMissions: sameMissions(ctx, id),
  }
}

export const organisationsHandlers = {
  'organisations.list': listOrganisations,
  'organisations.get': (ctx, { id }) => organisationPage(ctx, id),
  'organisations.lookup': (ctx, { search, kinds }) => {
    const ofKinds = 'select id from organisation where kind in (select value from json_each(?))'
    return lookUp(ctx, 'organisations', search, kinds.length ? [ofKinds, JSON.stringify(kinds)] : null)
  },
  'organisations.create': (ctx, fields) => savedAs(ctx, createOrganisation(ctx, fields)),
  'organisations.update': (ctx, fields) => savedAs(ctx, updateOrganisation(ctx, fields)),
  'organisations.setField': (ctx, { id, version, value }) =>
    savedAs(ctx, update(ctx, 'organisation', id, { relation: value }, { version })),
  'organisations.bulk': changeOrganisations,
  'organisations.archive': (ctx, { id, version }) =>
    savedAs(ctx, archive(ctx, 'organisation', id, { version })),
  'organisations.restore': (ctx, { id, version }) =>
    savedAs(ctx, restore(ctx, 'organisation', id, { version })),
} satisfies HandlersFor<typeof organisationsContract>
