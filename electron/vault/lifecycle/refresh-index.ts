// The index of words is made anew where the way its keys are made has changed: a migration then empties it.
import { inParts } from '../../../shared/in-parts.ts'
import type { Context } from '../context.ts'
import { fileDocument } from '../documents/index.ts'
import { householdDocument } from '../families/index.ts'
import { donationDocument, paymentDocument } from '../fund/search.ts'
import { letterDocument } from '../letters/index.ts'
import { organisationDocument } from '../organisations/index.ts'
import { personDocument } from '../people/index.ts'
import { noteDocument } from '../work/notes.ts'
import { indexDocuments, type SearchDocument, searchEntities, type SearchEntity } from '../search/index.ts'

const documentOf: Readonly<Record<SearchEntity, (ctx: Context, id: string) => SearchDocument>> = {
  people: personDocument,
  households: householdDocument,
  organisations: organisationDocument,
  letters: letterDocument,
  documents: fileDocument,
  payments: paymentDocument,
  donations: donationDocument,
  notes: noteDocument,
}

const stale = "select entity_id from search_doc where keys = '' and entity = ?"
/** So many records at a time: their words are held in memory until they are written. */
const together = 50_000

/** At unlocking: every record whose keys are of an older kind; all of them, or none. */
export const refreshIndex = (ctx: Context): void => {
  const refresh = (entity: SearchEntity): void => {
    const ids = ctx.prepare(stale).pluck().all(entity) as string[]
    for (const some of inParts(ids, together)) indexDocuments(ctx, entity, some, documentOf[entity])
  }
  const isStale = ctx.prepare("select 1 from search_doc where keys = '' limit 1").get()
  if (!isStale) return
  ctx.sqlite.transaction(() => searchEntities.forEach(refresh)).immediate()
  // So much at once lies in many parts, and each is asked for every word.
  ctx.sqlite.exec("insert into search_fts (search_fts) values ('optimize')")
}
