// All names of both stay: the first of each script is the one that lists show, the others find her.
import { update } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { all } from '../../database/run.ts'
import type { Schema } from '../../database/schema/index.ts'
import { displayed } from '../save.ts'
import type { Sides } from './move.ts'

type Name = Schema['person_name']
const namesOf = (ctx: Context, personId: string): Name[] =>
  all(ctx, ctx.db.selectFrom('person_name').selectAll().where('person_id', '=', personId).orderBy('position'))

const isSame = (a: Name, b: Name): boolean =>
  a.script === b.script && a.family === b.family && a.given === b.given && a.patronymic === b.patronymic

/** A JSON list that the vault itself wrote. */
const printedIn = ({ printed_in }: Name): string[] => JSON.parse(printed_in) as string[]

/** Answers the columns that show the name in lists. */
export const moveNames = (ctx: Context, { keepId, dropId }: Sides, isDroppedFirst: boolean) => {
  const [kept, dropped] = [namesOf(ctx, keepId), namesOf(ctx, dropId)]
  const ordered = isDroppedFirst ? [...dropped, ...kept] : [...kept, ...dropped]
  const standing: Name[] = []
  const printed = new Set<string>()
  const changes = ordered.map((name) => {
    const isLive = name.deleted_at === null && !standing.some((other) => isSame(other, name))
    const position = standing.length
    const isPrimary = isLive && !standing.some(({ script }) => script === name.script)
    const languages = isLive ? printedIn(name).filter((language) => !printed.has(language)) : printedIn(name)
    if (isLive) {
      standing.push(name)
      for (const language of languages) printed.add(language)
    }
    return {
      id: name.id,
      isPrimary,
      patch: {
        person_id: keepId,
        ...(isLive && { position, printed_in: JSON.stringify(languages) }),
      },
      deletedAt: isLive ? null : (name.deleted_at ?? ctx.now()),
    }
  })
  // Whoever steps back does so first: there is one of each script at a time.
  for (const { id, isPrimary } of changes) if (!isPrimary) update(ctx, 'person_name', id, { is_primary: 0 })
  for (const { id, isPrimary, patch, deletedAt } of changes)
    update(ctx, 'person_name', id, { ...patch, is_primary: Number(isPrimary) }, { deletedAt })
  return displayed(standing)
}
