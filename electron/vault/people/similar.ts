import { searchKeys } from '../../../shared/names/search-key.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'
import { isOneOf } from '../database/page.ts'

/** Persons with a name of exactly these sounding words, in any order and script. A hint, never a merge. */
export const similarPeople = (ctx: Context, names: readonly string[]) => {
  const keys = names.map((name) => searchKeys(name).toSorted().join(' ')).filter((key) => key.includes(' '))
  return all(
    ctx,
    ctx.db
      .selectFrom('person_name as n')
      .innerJoin('v_person as p', 'p.id', 'n.person_id')
      .select(['p.id', 'p.ref', 'p.label'])
      .distinct()
      .where(isOneOf('n.search_key', keys))
      .where('n.deleted_at', 'is', null)
      .where('p.deleted_at', 'is', null)
      .limit(5),
  )
}
