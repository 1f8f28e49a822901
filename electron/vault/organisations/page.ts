import { z } from 'zod'
import { organisationFields, missionFields } from '../../../shared/contract/organisations.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { rowOf } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { showExample } from '../database/flags.ts'
import { all, first, one } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { organisations } from './list.ts'

type Mission = Schema['diplomatic_mission']
const missionOf = (ctx: Context, id: string): Mission | undefined =>
  first(ctx, ctx.db.selectFrom('diplomatic_mission').selectAll().where('id', '=', id))

/** O2: other active missions of the same type, sending and host state, and city. */
const sameMissions = (ctx: Context, mission: Mission) =>
  all(
    ctx,
    ctx.db
      .selectFrom('diplomatic_mission as m')
      .innerJoin('organisation as o', 'o.id', 'm.id')
      .select(['o.id', 'o.name as label'])
      .where('m.mission_type', '=', mission.mission_type)
      .where('m.host_state', '=', mission.host_state)
      .where('m.city', '=', mission.city)
      .where('m.sending_state', '=', mission.sending_state)
      .where('m.id', '<>', mission.id)
      .where((where) => where.or([where('m.active_to', 'is', null), where('m.active_to', '>=', today(ctx))]))
      .where('o.deleted_at', 'is', null),
  )

const list = z.array(z.string())
/** The codes of a stored list, which the vault itself wrote from a checked one. */
const codesOf = <Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> =>
  schema.parse(list.parse(JSON.parse(text)))

const shownMission = (row: Mission): Output<'organisations.get'>['mission'] => ({
  sendingState: row.sending_state,
  hostState: row.host_state,
  missionType: row.mission_type,
  city: row.city,
  accreditedTo: codesOf(missionFields.shape.accreditedTo, row.accredited_to),
  headTitle: row.head_title,
  salutations: { en: row.salutation_en, fr: row.salutation_fr, ru: row.salutation_ru, kk: row.salutation_kk },
  postAddress: row.post_address,
  fax: row.fax,
  channels: codesOf(missionFields.shape.channels, row.channels),
  activeFrom: row.active_from,
  activeTo: row.active_to,
})

const namesOf = (ctx: Context, id: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('organisation_name')
      .select(['script', 'full', 'kind'])
      .where('organisation_id', '=', id)
      .where('deleted_at', 'is', null)
      .orderBy('position'),
  )

/** One organisation with everything its form holds; `not_found` when there is none. */
export const organisationPage = (ctx: Context, id: string): Output<'organisations.get'> => {
  const row = rowOf(ctx, 'organisation', id)
  const mission = missionOf(ctx, id)
  const isKnown = mission && (mission.known_from !== null || mission.known_as_of !== null)
  return {
    ...showExample(one(ctx, organisations(ctx).where('o.id', '=', id))),
    nameCyrillic: row.name_cyrillic,
    website: row.website,
    email: row.email,
    notes: row.notes,
    names: namesOf(ctx, id),
    languages: codesOf(organisationFields.shape.languages, row.languages),
    mission: mission ? shownMission(mission) : null,
    known: isKnown
      ? { from: mission.known_from, asOf: mission.known_as_of, isChecked: mission.is_checked === 1 }
      : null,
    sameMissions: mission ? sameMissions(ctx, mission) : [],
  }
}
