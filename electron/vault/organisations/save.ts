import type { z } from 'zod'
import type { organisationFields } from '../../../shared/contract/organisations.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import type { missionSources } from '../../../shared/vocabulary/index.ts'
import { toLatin } from '../../../shared/names/transliterate.ts'
import { fieldError } from '../../../shared/result.ts'
import { archive, create, newId, rowOf, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import { type Context, today } from '../context.ts'
import { all, first } from '../database/run.ts'

type MissionSource = (typeof missionSources)[number]
type Fields = z.output<typeof organisationFields>
/** Where the facts of a mission come from: by hand unless they were taken from a list. */
export type Known = { from: MissionSource; asOf: string }

const columnsOf = ({
  shortName,
  nameCyrillic,
  isExample,
  languages,
  names: _names,
  mission: _mission,
  ...plain
}: Fields) => ({
  ...plain,
  short_name: shortName,
  name_cyrillic: nameCyrillic,
  sort_name: toLatin(plain.name),
  languages: JSON.stringify(languages),
  is_example: Number(isExample),
})

const assertMissionFits = ({ kind, mission }: Fields): void => {
  if (kind === 'diplomatic_mission' && !mission) throw fieldError('mission.city', 'required')
  if (kind !== 'diplomatic_mission' && mission) throw fieldError('kind', 'mission_only')
  const { activeFrom, activeTo } = mission ?? {}
  if (activeFrom && activeTo && activeTo < activeFrom) throw fieldError('mission.activeTo', 'before_start')
}

const missionColumns = (mission: NonNullable<Fields['mission']>) => ({
  sending_state: mission.sendingState,
  host_state: mission.hostState,
  mission_type: mission.missionType,
  city: mission.city,
  accredited_to: JSON.stringify(mission.accreditedTo),
  head_title: mission.headTitle,
  salutation_en: mission.salutations.en,
  salutation_fr: mission.salutations.fr,
  salutation_ru: mission.salutations.ru,
  salutation_kk: mission.salutations.kk,
  post_address: mission.postAddress,
  fax: mission.fax,
  channels: JSON.stringify(mission.channels),
  active_from: mission.activeFrom,
  active_to: mission.activeTo,
})

const saveMission = (ctx: Context, id: string, { mission }: Fields, known: Known | null): void => {
  if (!mission) return
  const columns = missionColumns(mission)
  const held = first(ctx, ctx.db.selectFrom('diplomatic_mission').select('id').where('id', '=', id))
  if (held) update(ctx, 'diplomatic_mission', id, columns)
  else
    create(ctx, 'diplomatic_mission', {
      id,
      ...columns,
      known_from: known?.from ?? null,
      known_as_of: known?.asOf ?? null,
      is_checked: Number(known === null),
    })
}

/** The further names as the form gives them, in its order; those taken away stay in the history. */
const saveNames = (ctx: Context, id: string, names: Fields['names']): void => {
  const held = all(
    ctx,
    ctx.db
      .selectFrom('organisation_name')
      .selectAll()
      .where('organisation_id', '=', id)
      .where('deleted_at', 'is', null)
      .orderBy('position'),
  )
  names.forEach((name, position) => {
    const row = held[position]
    if (row) update(ctx, 'organisation_name', row.id, name)
    else create(ctx, 'organisation_name', { ...name, organisation_id: id, position })
  })
  for (const { id: left } of held.slice(names.length)) archive(ctx, 'organisation_name', left)
}

/**
 * Records an organisation with its names and, for a mission, what makes it one. Throws a field error where the kind and
 * the mission do not fit. `known` says where the facts of a mission were taken from; they are then to be checked.
 */
export const createOrganisation = (ctx: Context, fields: Fields, known: Known | null = null) => {
  assertMissionFits(fields)
  const organisation = create(ctx, 'organisation', {
    id: newId(),
    ...columnsOf(fields),
    ref: nextRef(ctx, 'organisation'),
  })
  saveMission(ctx, organisation.id, fields, known)
  saveNames(ctx, organisation.id, fields.names)
  return organisation
}

/** Changes the same; `conflict` when somebody changed it since it was read. */
export const updateOrganisation = (
  ctx: Context,
  { id, version, ...fields }: Parsed<'organisations.update'>,
) => {
  assertMissionFits(fields)
  const organisation = update(ctx, 'organisation', id, columnsOf(fields), { version })
  saveMission(ctx, id, fields, null)
  saveNames(ctx, id, fields.names)
  return organisation
}

/** Somebody has compared the facts of a mission taken from a list with its own page: they are as of today. */
export const checkMission = (ctx: Context, { id, version }: Parsed<'missions.check'>) => {
  const organisation = update(ctx, 'organisation', id, {}, { version })
  rowOf(ctx, 'diplomatic_mission', id)
  update(ctx, 'diplomatic_mission', id, { is_checked: 1, known_as_of: today(ctx) })
  return organisation
}
