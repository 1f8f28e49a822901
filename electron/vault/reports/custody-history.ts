import type { Output } from '../../../shared/contract/index.ts'
import type { ReportInput } from '../../../shared/contract/reports.ts'
import { AppError } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { timelineOf } from '../custody/index.ts'
import { first } from '../database/run.ts'
import { printedName } from '../people/index.ts'
import type { Head } from './index.ts'

type History = Extract<Output<'reports.document'>, { kind: 'custody_history' }>

const personOf = (ctx: Context, personId: string) => {
  const row = first(
    ctx,
    ctx.db
      .selectFrom('v_person')
      .select(['ref', 'name_latin', 'name_cyrillic', 'is_example'])
      .where('id', '=', personId)
      .where('deleted_at', 'is', null),
  )
  if (!row) throw new AppError({ code: 'not_found' })
  return row
}

const printed = (period: Output<'custody.timeline'>['periods'][number]): History['periods'][number] => ({
  id: period.id,
  regime: period.regime,
  legalPhase: period.legalPhase,
  class: period.class,
  facility: period.facility,
  start: period.start,
  end: period.end,
  startMin: period.startMin,
  startMax: period.startMax,
  endMin: period.endMin,
  endMax: period.endMax,
  lastConfirmed: period.lastConfirmed,
  decidedOn: period.decidedOn,
  isDerived: period.isDerived,
  source: period.source,
  confirmedSource: period.confirmedSource,
  endSource: period.endSource,
})

/** The drawing of one person's custody and its periods as a table (C1, C2, C7); `not_found` without the person. */
export const custodyHistory = (
  ctx: Context,
  { personId, on, language }: Extract<ReportInput, { kind: 'custody_history' }>,
  head: Head,
): History => {
  const { ref, name_latin, name_cyrillic, is_example } = personOf(ctx, personId)
  const { periods, gaps, possibleOverlaps } = timelineOf(ctx, { personId, on })
  return {
    ...head,
    kind: 'custody_history',
    on,
    person: {
      ref,
      printedName: printedName(ctx, personId, language),
      nameLatin: name_latin,
      nameCyrillic: name_cyrillic,
      isExample: is_example === 1,
    },
    periods: periods.filter(({ voidedReason }) => voidedReason === null).map(printed),
    gaps,
    overlaps: possibleOverlaps.length,
  }
}
