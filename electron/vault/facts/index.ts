// Facts about a person besides custody: papers, states of life, health and work, harm, lost work (domain.md 3.3).
import type { factsContract } from '../../../shared/contract/facts.ts'
import { archive, rowOf, savedAs } from '../audit/change.ts'
import { recordReading } from '../audit/reading.ts'
import type { Context, HandlersFor } from '../context.ts'
import { all } from '../database/run.ts'
import { assertNotErased } from '../erasure/index.ts'
import { addFact, changeFact, tableOf, valueKey } from './kinds.ts'
import { factsOfPerson } from './page.ts'

export { valueKey } from './kinds.ts'

const papers = 'select value_key from person_identifier where person_id = ? and deleted_at is null'
/** The numbers of a person's papers, for her search document. */
export const papersOf = (ctx: Context, personId: string): string[] =>
  ctx.prepare(papers).pluck().all(personId) as string[]

export const factsHandlers = {
  'facts.ofPerson': (ctx, { personId }) => factsOfPerson(ctx, personId),
  'facts.add': (ctx, fact) => {
    assertNotErased(ctx, 'person', fact.personId)
    return savedAs(ctx, addFact(ctx, fact))
  },
  'facts.change': (ctx, fact) => savedAs(ctx, changeFact(ctx, fact)),
  'facts.remove': (ctx, { kind, id, version }) => savedAs(ctx, archive(ctx, tableOf[kind], id, { version })),
  'facts.harmDetail': (ctx, { id }) => {
    const { detail, person_id } = rowOf(ctx, 'harm', id)
    if (detail) recordReading(ctx, 'harm', id, person_id)
    return { detail }
  },
  'facts.sameIdentifier': (ctx, { type, value, exceptPersonId }) => {
    const key = valueKey(value)
    if (key === '') return []
    return all(
      ctx,
      ctx.db
        .selectFrom('person_identifier as i')
        .innerJoin('v_person as p', 'p.id', 'i.person_id')
        .select(['p.id', 'p.ref', 'p.label'])
        .distinct()
        .where('i.type', '=', type)
        .where('i.value_key', '=', key)
        .where('i.deleted_at', 'is', null)
        .where('p.id', '<>', exceptPersonId ?? '')
        .limit(5),
    )
  },
} satisfies HandlersFor<typeof factsContract>
