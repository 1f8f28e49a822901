// A platform's own figures, many at once: every row is checked before any is kept, and all are kept or none.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { searchKeys } from '../../../shared/names/search-key.ts'
import { AppError, type FieldProblem } from '../../../shared/result.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'
import { faultOf, type Figure } from './series.ts'
import { figuresOf, refusalOf, type Series, writeTally } from './tallies.ts'

type Asked = Parsed<'tallies.check'>
type Row = Asked['rows'][number]
type Entry = Row & { missionId: string | null }

const keyOf = (text: string) => searchKeys(text).toSorted().join(' ')

/** Missions by everything a platform may call them: city, name, short name, number. Who shares a name has none. */
const missionsByName = (ctx: Context): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>()
  for (const { id, ref, name, short_name, city } of all(
    ctx,
    ctx.db
      .selectFrom('v_organisation')
      .select(['id', 'ref', 'name', 'short_name', 'city'])
      .where('kind', '=', 'diplomatic_mission')
      .where('deleted_at', 'is', null),
  ))
    for (const key of new Set([ref, name, short_name, city ?? ''].map(keyOf)))
      if (key) found.set(key, found.has(key) ? null : id)
  return found
}

const problemOf = (error: AppError): FieldProblem =>
  Object.values(error.wire.fields ?? {})[0] ?? { problem: 'invalid' }

/** The rows that fit, those on record already, and for each of the others what is wrong with it. */
const sift = (ctx: Context, { letterCampaignId, rows }: Asked) => {
  rowOf(ctx, 'letter_campaign', letterCampaignId)
  const missions = missionsByName(ctx)
  const series = new Map<string, Figure[]>()
  const problems: Output<'tallies.check'>['problems'] = []
  const ready: Entry[] = []
  let known = 0
  // By day, so that a row is only told wrong against what came before it.
  for (const row of rows.toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.row - b.row))) {
    const missionId = row.mission === '' ? null : missions.get(keyOf(row.mission))
    if (missionId === undefined || (missionId === null && row.mission !== '')) {
      problems.push({ row: row.row, problem: 'unknown_mission', values: {} })
      continue
    }
    const of: Series = {
      letterCampaignId,
      missionId,
      senderCountry: row.senderCountry,
      language: row.language,
    }
    const key = JSON.stringify([missionId, row.senderCountry, row.language])
    const held = series.get(key) ?? figuresOf(ctx, of)
    series.set(key, held)
    const figure: Figure = { ...row, isCorrection: false }
    if (
      held.some(
        ({ asOf, measure, cumulative }) =>
          asOf === row.asOf && measure === row.measure && cumulative === row.cumulative,
      )
    ) {
      known++
      continue
    }
    const fault = faultOf([...held, figure])
    if (fault) {
      const { problem, values = {} } = problemOf(refusalOf(fault, figure))
      problems.push({ row: row.row, problem, values })
    } else {
      held.push(figure)
      ready.push({ ...row, missionId })
    }
  }
  return { problems: problems.toSorted((a, b) => a.row - b.row), ready, known }
}

/** What an import would keep, and what is wrong with the rows it cannot. */
export const checkImport = (ctx: Context, asked: Asked): Output<'tallies.check'> => {
  const { problems, ready, known } = sift(ctx, asked)
  return { problems, ready: ready.length, known }
}

/** Keeps every row that is not on record yet. Throws, beside its row, the first thing wrong; then nothing is kept. */
export const importTallies = (
  ctx: Context,
  { sourceNote, ...asked }: Parsed<'tallies.import'>,
): Output<'tallies.import'> => {
  const { problems, ready, known } = sift(ctx, asked)
  const [first] = problems
  if (first) {
    const { row, problem, values } = first
    throw new AppError({ code: 'validation', fields: { [`rows.${row}`]: { problem, values } } })
  }
  for (const { row: _row, mission: _mission, ...entry } of ready)
    writeTally(ctx, {
      ...entry,
      letterCampaignId: asked.letterCampaignId,
      sourceNote,
      isCorrection: false,
    })
  return { added: ready.length, known }
}
