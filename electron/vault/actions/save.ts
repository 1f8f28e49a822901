// An action as it is written down, with the organisations in it.
import type { z } from 'zod'
import type { actionFields } from '../../../shared/contract/actions.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import { toLatin } from '../../../shared/names/transliterate.ts'
import { boundsOf } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import { archive, create, rowOf, update } from '../audit/change.ts'
import { nextRef } from '../audit/refs.ts'
import { type Context, today } from '../context.ts'
import { dateColumns, optionalDateColumns } from '../database/dates.ts'
import { optionalSourceIdOf } from '../sources/index.ts'
import { organisationsOf } from './parts.ts'

type Fields = z.output<typeof actionFields>

/** It ends after it began, was not held before its day came, and follows neither itself nor what follows it. */
const assertPossible = (ctx: Context, { start, end, state, followsId }: Fields, id?: string): void => {
  const [began, ended] = [boundsOf(start).min, end && boundsOf(end).max]
  if (began && ended && ended < began) throw fieldError('end', 'before_start')
  if (state === 'held' && began && began > today(ctx)) throw fieldError('state', 'still_to_come')
  for (let earlier = followsId; earlier; earlier = rowOf(ctx, 'action', earlier).follows_id)
    if (earlier === id) throw fieldError('followsId', 'follows_itself')
}

const columnsOf = (ctx: Context, fields: Fields) => {
  const { min, max } = boundsOf(fields.start)
  return {
    campaign_id: fields.campaignId,
    type: fields.type,
    title: fields.title,
    sort_name: toLatin(fields.title),
    state: fields.state,
    ...dateColumns('start', fields.start),
    sort_day: min ?? max ?? fields.start.text,
    start_time: fields.startTime,
    ...optionalDateColumns('end', fields.end),
    place: fields.place,
    country: fields.country,
    speakers: fields.speakers,
    participants: fields.participants,
    participants_qualifier: fields.participantsQualifier,
    participants_source_id: optionalSourceIdOf(ctx, fields.participantsSource),
    outcome: fields.outcome,
    follows_id: fields.followsId,
    is_example: Number(fields.isExample),
  }
}

const writeOrganisations = (ctx: Context, actionId: string, wanted: Fields['organisations']): void => {
  const roles = new Map(wanted.map(({ id, role }) => [id, role]))
  for (const { link, id, role } of organisationsOf(ctx, actionId)) {
    if (!roles.has(id)) archive(ctx, 'action_org', link)
    else if (roles.get(id) !== role) update(ctx, 'action_org', link, { role: roles.get(id) ?? role })
    roles.delete(id)
  }
  for (const [id, role] of roles)
    create(ctx, 'action_org', { action_id: actionId, organisation_id: id, role })
}

export const createAction = (ctx: Context, fields: Fields) => {
  assertPossible(ctx, fields)
  const action = create(ctx, 'action', {
    ...columnsOf(ctx, fields),
    ref: nextRef(ctx, 'action', fields.start.text.slice(0, 4)),
  })
  writeOrganisations(ctx, action.id, fields.organisations)
  return action
}

export const updateAction = (ctx: Context, { id, version, ...fields }: Parsed<'actions.update'>) => {
  assertPossible(ctx, fields, id)
  const action = update(ctx, 'action', id, columnsOf(ctx, fields), { version })
  writeOrganisations(ctx, id, fields.organisations)
  return action
}
