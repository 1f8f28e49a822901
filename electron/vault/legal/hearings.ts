// Hearings: a task seven days before each, kept with its date and closed by its outcome.
import type { z } from 'zod'
import type { hearingFields } from '../../../shared/contract/legal.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import { addDays, boundsOf } from '../../../shared/partial-date.ts'
import { fieldError } from '../../../shared/result.ts'
import { archive, create, rowOf, update } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { dateColumns } from '../database/dates.ts'
import { first } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { sourceIdOf } from '../sources/index.ts'

type Fields = z.output<typeof hearingFields>
type Row = Schema['hearing']
const daysBefore = 7

/** The task of a hearing: due seven days before it, done once its outcome is known or it is taken out. */
const keepTask = (ctx: Context, { id, proceeding_id, date_min, purpose, outcome, deleted_at }: Row): void => {
  const held = first(
    ctx,
    ctx.db
      .selectFrom('task')
      .select(['id', 'done_at'])
      .where('entity', '=', 'hearing')
      .where('entity_id', '=', id),
  )
  const isOver = outcome !== '' || deleted_at !== null
  const { ref } = rowOf(ctx, 'proceeding', proceeding_id)
  const task = {
    title: purpose || ref,
    due_on: date_min && addDays(date_min, -daysBefore),
    done_at: isOver ? (held?.done_at ?? ctx.now()) : null,
  }
  if (held) update(ctx, 'task', held.id, task)
  else if (!isOver)
    create(ctx, 'task', {
      kind: 'hearing',
      entity: 'hearing',
      entity_id: id,
      details: '',
      assignee_id: null,
      ...task,
    })
}

const columnsOf = (ctx: Context, fields: Fields) => {
  const { min } = boundsOf(fields.date)
  if (fields.outcome && min && min > today(ctx)) throw fieldError('outcome', 'not_held_yet')
  if (fields.nextOn && min && fields.nextOn <= min) throw fieldError('nextOn', 'before_hearing')
  return {
    ...dateColumns('date', fields.date),
    time: fields.time,
    purpose: fields.purpose,
    outcome: fields.outcome,
    source_id: sourceIdOf(ctx, fields.source),
  }
}

/** Adjourned to another day: that hearing is made once, and moved while nothing was recorded of it. */
const keepNext = (ctx: Context, hearing: Row, nextOn: string | null): void => {
  const next = hearing.next_id ? rowOf(ctx, 'hearing', hearing.next_id) : null
  const standing = next && next.deleted_at === null ? next : null
  if (nextOn === null || nextOn === standing?.date_text) return
  const date = dateColumns('date', { text: nextOn, qualifier: 'exact' })
  if (standing && standing.outcome !== '') throw fieldError('nextOn', 'was_held')
  const moved = standing
    ? update(ctx, 'hearing', standing.id, date)
    : create(ctx, 'hearing', {
        proceeding_id: hearing.proceeding_id,
        ...date,
        time: '',
        purpose: hearing.purpose,
        outcome: '',
        next_id: null,
        source_id: hearing.source_id,
      })
  keepTask(ctx, moved)
  if (!standing) update(ctx, 'hearing', hearing.id, { next_id: moved.id })
}

export const createHearing = (ctx: Context, fields: Fields) => {
  rowOf(ctx, 'proceeding', fields.proceedingId)
  const hearing = create(ctx, 'hearing', {
    proceeding_id: fields.proceedingId,
    ...columnsOf(ctx, fields),
    next_id: null,
  })
  keepTask(ctx, hearing)
  keepNext(ctx, hearing, fields.nextOn)
  return hearing
}

export const updateHearing = (ctx: Context, { id, version, ...fields }: Parsed<'hearings.update'>) => {
  const hearing = update(ctx, 'hearing', id, columnsOf(ctx, fields), { version })
  keepTask(ctx, hearing)
  keepNext(ctx, hearing, fields.nextOn)
  return hearing
}

export const archiveHearing = (ctx: Context, { id, version }: Parsed<'hearings.archive'>) => {
  const hearing = archive(ctx, 'hearing', id, { version })
  keepTask(ctx, hearing)
  return hearing
}
