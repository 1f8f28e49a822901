// R3 for letters: their whole text is searched before it leaves; whom a letter is about may stand in it (P1 has its own
// check), and so may whoever this audience may be told of.
import type { Output } from '../../../shared/contract/index.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { leaksIn } from '../leaks/check.ts'
import { namingOf } from '../privacy/index.ts'

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

type Letter = Pick<Schema['v_printed_letter'], 'id' | 'organisation_id' | 'level' | 'position' | 'content'>

const leaksOf = (ctx: Context, { id, organisation_id, level, position, content }: Letter) => {
  const about = all(
    ctx,
    ctx.db.selectFrom('v_letter_person').select('person_id').where('letter_id', '=', id),
  ).map(({ person_id }) => person_id)
  const audience =
    level === 'public'
      ? ({ level } as const)
      : ({ level: 'partner', organisationId: organisation_id } as const)
  const gate = {
    namesMayStand: level === 'internal',
    named: new Set(about),
    mayName: (personId: string) => namingOf(ctx, personId, audience).allowed,
  }
  const text = textsIn(JSON.parse(content)).join('\n')
  return leaksIn(ctx, gate, [{ where: 'text', number: position, text }])
}

/** What the letters of a run say that they may not say; the same words about the same subject once. */
export const leaksOfRun = (ctx: Context, runId: string): Output<'writing.leaks'> => {
  const letters = all(
    ctx,
    ctx.db
      .selectFrom('v_printed_letter')
      .select(['id', 'organisation_id', 'level', 'position', 'content'])
      .where('run_id', '=', runId)
      .orderBy('position'),
  )
  const hits = letters.flatMap((letter) => leaksOf(ctx, letter))
  return [...new Map(hits.map((hit) => [`${hit.subjectId} ${hit.context}`, hit])).values()].slice(0, 100)
}
