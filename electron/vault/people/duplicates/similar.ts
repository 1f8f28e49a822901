// Before a second record of the same person is made: who is recorded already that could be meant.
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { boundsOf } from '../../../../shared/partial-date.ts'
import { reasonsAgainst } from '../../../../shared/vocabulary/index.ts'
import type { Context } from '../../context.ts'
import { isOneOf } from '../../database/page.ts'
import { all } from '../../database/run.ts'
import { valueKey } from '../../facts/kinds.ts'
import { searchPeople } from '../search.ts'
import { bearersIn, factsOf } from './facts.ts'
import { type Facts, likely, scorePair } from './score.ts'

type Typed = Parsed<'people.similar'>
const shown = 5
const looked = 20

const bearing = (ctx: Context, { names }: Typed): string[] =>
  names
    .map(({ family, given }) => `${family} ${given}`.trim())
    .filter((text) => text.includes(' '))
    .flatMap((text) => searchPeople(ctx, { text, limit: looked }).items.map(({ personId }) => personId))

const withPaper = `select person_id from v_paper where type = ? and value_key = ? limit ${looked}`
const holding = (ctx: Context, papers: Facts['papers']): string[] =>
  papers.flatMap(({ type, value }) => ctx.prepare(withPaper).pluck().all(type, value) as string[])

const labels = (ctx: Context, ids: readonly string[]) =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_person')
      .select(['id', 'ref', 'label'])
      .where(isOneOf('id', ids))
      .where('deleted_at', 'is', null),
  )

/** The likeliest first; a namesake of whom nothing else is known is told as that. */
export const similarPeople = (ctx: Context, typed: Typed): Output<'people.similar'> => {
  const papers = typed.papers
    .map(({ type, value }) => ({ type, value: valueKey(value), country: '' }))
    .filter(({ value }) => value !== '')
  const given: Facts = {
    names: typed.names,
    sex: 'unknown',
    birth: typed.birth && boundsOf(typed.birth),
    papers,
    households: [],
    employerId: null,
    settlement: '',
  }
  const ids = [...new Set([...bearing(ctx, typed), ...holding(ctx, papers)])]
  const facts = factsOf(ctx, ids)
  const bearers = bearersIn(ctx)
  return labels(ctx, ids)
    .flatMap((person) => {
      const own = facts.get(person.id)
      const { score, reasons } = own ? scorePair(given, own, bearers) : { score: 0, reasons: [] }
      const isNamesake =
        reasons.includes('same_name') && !reasons.some((reason) => reasonsAgainst.includes(reason))
      const isShown = score >= likely || reasons.includes('same_paper') || isNamesake
      if (!isShown) return []
      return [{ ...person, isLikely: score >= likely, score, reasons }]
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, shown)
    .map(({ score: _score, ...person }) => person)
}
