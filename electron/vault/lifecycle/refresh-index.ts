// The index of words is made anew where the way its keys are made has changed: a migration then empties `search_doc.keys`.
import type { Context } from '../context.ts'
import { keepFile } from '../documents/index.ts'
import { indexHousehold } from '../families/index.ts'
import { indexLetter } from '../letters/index.ts'
import { indexOrganisation } from '../organisations/index.ts'
import { indexPerson } from '../people/index.ts'
import type { SearchEntity } from '../search/index.ts'

const indexing: Readonly<Record<SearchEntity, (ctx: Context, id: string) => void>> = {
  people: indexPerson,
  households: indexHousehold,
  organisations: indexOrganisation,
  letters: (ctx, id) => indexLetter(ctx, { id }),
  documents: keepFile,
}

/** At unlocking: every record whose keys are of an older kind; all of them, or none. */
export const refreshIndex = (ctx: Context): void => {
  const stale = ctx.prepare("select entity, entity_id as id from search_doc where keys = ''").all() as {
    entity: SearchEntity
    id: string
  }[]
  if (stale.length === 0) return
  ctx.sqlite.transaction(() => stale.forEach(({ entity, id }) => indexing[entity](ctx, id))).immediate()
}
