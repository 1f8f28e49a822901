// What is known of persons that could tell whether two of them are one, read for many at once.
import { createHash } from 'node:crypto'
import type { Context } from '../../context.ts'
import { isOneOf } from '../../database/page.ts'
import { all } from '../../database/run.ts'
import type { Bearers, Facts } from './score.ts'
import { soundKeys, wordsOf } from '../../../../shared/names/sound/key.ts'

const by = <Row extends { person_id: string }>(rows: readonly Row[]) =>
  Map.groupBy(rows, ({ person_id }) => person_id)

/** By id; whoever is not there is not in the answer. */
export const factsOf = (ctx: Context, ids: readonly string[]): ReadonlyMap<string, Facts> => {
  const names = by(
    all(
      ctx,
      ctx.db
        .selectFrom('person_name')
        .select(['person_id', 'family', 'given', 'patronymic'])
        .where(isOneOf('person_id', ids))
        .where('deleted_at', 'is', null)
        .orderBy('position'),
    ),
  )
  const papers = by(
    all(
      ctx,
      ctx.db
        .selectFrom('v_paper')
        .select(['person_id', 'type', 'value_key as value', 'country'])
        .where(isOneOf('person_id', ids)),
    ),
  )
  const homes = by(
    all(
      ctx,
      ctx.db
        .selectFrom('v_household_member')
        .select(['person_id', 'household_id'])
        .where(isOneOf('person_id', ids)),
    ),
  )
  const people = all(
    ctx,
    ctx.db
      .selectFrom('person')
      .select(['id', 'sex', 'birth_min', 'birth_max', 'employer_id', 'settlement'])
      .where(isOneOf('id', ids)),
  )
  return new Map(
    people.map(({ id, sex, birth_min, birth_max, employer_id, settlement }) => [
      id,
      {
        names: names.get(id) ?? [],
        sex,
        birth: { min: birth_min, max: birth_max },
        papers: papers.get(id) ?? [],
        households: (homes.get(id) ?? []).map(({ household_id }) => household_id),
        employerId: employer_id,
        settlement,
      },
    ]),
  )
}

/** How many records bear a family name, however it is spelt; asked once for each. */
export const bearersIn = (ctx: Context): Bearers => {
  const known = new Map<string, number>()
  const uses = ctx.prepare(
    'select coalesce(min(uses), 0) from search_key where key in (select value from json_each(?))',
  )
  return (family) => {
    const keys = JSON.stringify(wordsOf(family).map((word) => soundKeys(word)[0] ?? ''))
    const found = known.get(keys) ?? Number(uses.pluck().get(keys))
    known.set(keys, found)
    return found
  }
}

/** Alike as long as names, birth and papers of both are: a decision about the two holds so long. */
export const basisOf = (one: Facts, other: Facts): string => {
  const said = [one, other].map(({ names, birth, papers }) => [
    names.map(({ family, given, patronymic }) => [family, given, patronymic].join(' ')).toSorted(),
    birth,
    papers.map(({ type, value }) => `${type} ${value}`).toSorted(),
  ])
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
