// Who knows what: every list, report, letter and call that held a name (P4). After a withdrawal, the recall list.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { fieldError } from '../../../shared/result.ts'
import { create, rowOf } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { all } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { assertTrusted } from '../trust/suspension.ts'

type Disclosure = Output<'privacy.of'>['disclosures'][number]
type Told = Pick<Schema['disclosure'], 'on_day' | 'way' | 'organisation_id' | 'recipient' | 'what'> & {
  reportRunId?: string
}

/** Writes down what left the office and whose names were in it. */
export const recordDisclosure = (
  ctx: Context,
  { reportRunId, ...told }: Told,
  subjectIds: readonly string[],
): Schema['disclosure'] => {
  const row = create(ctx, 'disclosure', { ...told, report_run_id: reportRunId ?? null })
  const add = ctx.prepare(
    'insert or ignore into disclosure_subject (subject_id, disclosure_id) values (?, ?)',
  )
  for (const id of subjectIds) add.run(id, row.id)
  return row
}

export const addDisclosure = (
  ctx: Context,
  { subject, subjectId, on, way, organisationId, recipient, what }: Parsed<'disclosures.add'>,
) => {
  rowOf(ctx, subject, subjectId)
  if (on > today(ctx)) throw fieldError('on', 'in_the_future')
  if (!organisationId && !recipient) throw fieldError('recipient', 'required')
  if (organisationId) assertTrusted(ctx, { organisationId, on }, 'organisationId')
  return recordDisclosure(ctx, { on_day: on, way, organisation_id: organisationId, recipient, what }, [
    subjectId,
  ])
}

const atMost = 200
const newestFirst = (a: Disclosure, b: Disclosure) => (a.on < b.on ? 1 : -1)

const written = (ctx: Context, subjectId: string): Disclosure[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('disclosure_subject as s')
      .innerJoin('disclosure as d', 'd.id', 's.disclosure_id')
      .leftJoin('v_organisation as o', 'o.id', 'd.organisation_id')
      .leftJoin('report_run as r', 'r.id', 'd.report_run_id')
      .select(['d.id', 'd.on_day as on', 'd.way', 'd.recipient', 'd.what', 'r.ref'])
      .select(['d.organisation_id', 'o.label'])
      .where(
        sql<boolean>`s.subject_id in
          (select ${subjectId} union all select person_id from v_merged where merged_into = ${subjectId})`,
      )
      .where('d.deleted_at', 'is', null)
      .orderBy('d.id', 'desc')
      .limit(atMost),
  ).map(({ organisation_id, label, ref, ...row }) => ({
    ...row,
    ref: ref ?? '',
    organisation: organisation_id && label ? { id: organisation_id, label } : null,
  }))

/** Letters out that speak of a person told whoever they went to. */
const letters = (ctx: Context, personId: string): Disclosure[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_letter_person as p')
      .innerJoin('v_letter_recipient as r', 'r.letter_id', 'p.letter_id')
      .innerJoin('v_organisation as o', 'o.id', 'r.organisation_id')
      .select(['r.id', 'r.ref', 'r.sort_day as on', 'r.subject as what', 'o.id as to', 'o.label'])
      .where('p.person_id', '=', personId)
      .where('r.direction', '=', 'out')
      .orderBy('r.sort_day', 'desc')
      .limit(atMost),
  ).map(({ to, label, ...row }) => ({
    ...row,
    way: 'letter' as const,
    recipient: '',
    organisation: { id: to, label },
  }))

/** Everything that went out about a person or a family, the newest first. */
export const disclosuresOf = (ctx: Context, subject: 'person' | 'household', id: string): Disclosure[] =>
  [...written(ctx, id), ...(subject === 'person' ? letters(ctx, id) : [])]
    .toSorted(newestFirst)
    .slice(0, atMost)
