// What "What happened?" writes into the legal file.
import type { PartialDate } from '../../../shared/partial-date.ts'
import { boundsOf } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import type { earlyReleaseKinds, opinions } from '../../../shared/vocabulary/index.ts'
import { update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { optionalDateColumns } from '../database/dates.ts'
import { all, first } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { createHearing } from './hearings.ts'
import { createProceeding } from './save.ts'

type EarlyRelease = (typeof earlyReleaseKinds)[number]
type Opinion = (typeof opinions)[number]
type Asked = {
  personId: string
  request: EarlyRelease
  on: PartialDate
  court: string
  colonyOpinion: Opinion
  prosecutorOpinion: Opinion
  sourceId: string
  note: string
}

/** What "What happened?" does not ask about a proceeding. */
export const unknownOf = (start: PartialDate, source: { id: string }) => ({
  campaignId: null,
  courtCaseNo: '',
  judge: '',
  start,
  counsel: [],
  colonyOpinion: 'unknown' as const,
  prosecutorOpinion: 'unknown' as const,
  decision: 'pending' as const,
  source,
  isExample: false,
})

const proceedingOf = (ctx: Context, { personId, request, on, court, sourceId, ...rest }: Asked) =>
  createProceeding(ctx, {
    ...unknownOf(on, { id: sourceId }),
    ...rest,
    kind: request,
    court,
    parentId: null,
    end: null,
    personIds: [personId],
  })

/** What this person alone has asked for, not yet decided, the newest first. */
const pending = (ctx: Context, personId: string, request: EarlyRelease): Schema['proceeding'][] =>
  all(
    ctx,
    ctx.db
      .selectFrom('proceeding as p')
      .innerJoin('proceeding_person as m', 'm.proceeding_id', 'p.id')
      .selectAll('p')
      .where('m.person_id', '=', personId)
      .where('m.deleted_at', 'is', null)
      .where('p.deleted_at', 'is', null)
      .where('p.kind', '=', request)
      .where('p.decision', '=', 'pending')
      .orderBy('p.start_day', 'desc')
      .orderBy('p.id', 'desc'),
  )

/** Asked for early release, or for something milder. */
export const askForRelease = (ctx: Context, asked: Asked) => {
  const [open] = pending(ctx, asked.personId, asked.request)
  if (open) throw fieldError('request', 'asked_already', { ref: open.ref })
  return proceedingOf(ctx, asked)
}

/** Decided: closes what was asked; where nobody recorded that it was asked, the decision is recorded alone. */
export const decideRelease = (ctx: Context, asked: Asked, decision: 'granted' | 'refused') => {
  const [open] = pending(ctx, asked.personId, asked.request)
  const decided = boundsOf(asked.on).max
  if (open?.start_min && decided && decided < open.start_min)
    throw fieldError('on', 'before_request', { asked: open.start_text })
  const proceeding = open ?? proceedingOf(ctx, asked)
  const said = (before: Opinion, now: Opinion) => (now === 'unknown' ? before : now)
  return update(ctx, 'proceeding', proceeding.id, {
    decision,
    ...optionalDateColumns('end', asked.on),
    colony_opinion: said(proceeding.colony_opinion, asked.colonyOpinion),
    prosecutor_opinion: said(proceeding.prosecutor_opinion, asked.prosecutorOpinion),
    ...(asked.court && { court: asked.court, sort_name: asked.court.toLowerCase() }),
  })
}

type Heard = {
  personId: string
  /** The trial it belongs to; null opens a criminal proceeding at this court. */
  proceedingId: string | null
  on: PartialDate
  time: string
  court: string
  purpose: string
  outcome: string
  nextOn: string | null
  sourceId: string
  note: string
}

const assertParty = (ctx: Context, proceedingId: string, personId: string): void => {
  const pair = first(
    ctx,
    ctx.db
      .selectFrom('proceeding_person')
      .select('id')
      .where('proceeding_id', '=', proceedingId)
      .where('person_id', '=', personId)
      .where('deleted_at', 'is', null),
  )
  if (!pair) throw fieldError('proceedingId', 'not_in_proceeding')
}

/** A hearing was held, or is to be held. */
export const heldHearing = (
  ctx: Context,
  { personId, proceedingId, on, court, sourceId, note, ...heard }: Heard,
) => {
  if (proceedingId) assertParty(ctx, proceedingId, personId)
  else if (!court) throw fieldError('court', 'required')
  const source = { id: sourceId }
  const id =
    proceedingId ??
    createProceeding(ctx, {
      ...unknownOf(on, source),
      kind: 'criminal',
      court,
      parentId: null,
      end: null,
      personIds: [personId],
      note,
    }).id
  return createHearing(ctx, { proceedingId: id, date: on, source, ...heard })
}
