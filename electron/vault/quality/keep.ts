// quality_finding: what is not right yet, kept beside the records, so that it is counted, sorted and paged like a list.
import { inParts } from '../../../shared/in-parts.ts'
import type { QualitySubject } from '../../../shared/vocabulary/index.ts'
import type { Keep } from '../audit/derive.ts'
import { newId } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { finders } from './find/index.ts'
import type { Finding } from './finding.ts'

/** So many subjects are looked at together. */
const perPart = 500

const write = `insert into quality_finding (id, kind, subject, subject_id, ref, record, record_id, other_id, reason,
    on_text, on_qualifier, until_text, until_qualifier, sort_day, due_day, claimed, recorded)
  values (@id, @kind, @subject, @subjectId, @ref, @record, @recordId, @otherId, @reason,
    @on, @onQualifier, @until, @untilQualifier, @sortDay, @dueDay, @claimed, @recorded)
  on conflict (kind, record_id, other_id) do update set reason = excluded.reason, subject_id = excluded.subject_id,
    ref = excluded.ref, on_text = excluded.on_text, on_qualifier = excluded.on_qualifier,
    until_text = excluded.until_text, until_qualifier = excluded.until_qualifier, sort_day = excluded.sort_day,
    due_day = excluded.due_day, claimed = excluded.claimed, recorded = excluded.recorded`

const keyOf = (kind: string, recordId: string, otherId: string) => `${kind} ${recordId} ${otherId}`
type Known = { id: string; kind: string; record_id: string; other_id: string }

const columnsOf = (subject: QualitySubject, { id, ref }: Live, finding: Finding) => ({
  id: newId(),
  subject,
  subjectId: id,
  ref,
  kind: finding.kind,
  record: finding.record,
  recordId: finding.recordId,
  otherId: finding.otherId ?? '',
  reason: finding.reason ?? '',
  on: finding.on?.text ?? null,
  onQualifier: finding.on?.qualifier ?? null,
  until: finding.until?.text ?? null,
  untilQualifier: finding.until?.qualifier ?? null,
  sortDay: finding.sortDay ?? '',
  dueDay: finding.dueDay ?? '',
  claimed: finding.claimed ?? null,
  recorded: finding.recorded ?? null,
})
type Live = { id: string; ref: string }

/** Looks at some subjects anew. What is found again keeps its id: somebody may have chosen it in the list. */
const keepPart = (ctx: Context, subject: QualitySubject, ids: readonly string[]): void => {
  const among = JSON.stringify(ids)
  const subjects = ctx
    .prepare(
      'select id, ref from v_quality_subject where subject = ? and id in (select value from json_each(?))',
    )
    .all(subject, among) as Live[]
  const refs = new Map(subjects.map((each) => [each.id, each]))
  const known = ctx
    .prepare(
      'select id, kind, record_id, other_id from quality_finding where subject_id in (select value from json_each(?))',
    )
    .all(among) as Known[]
  const gone = new Map(known.map((row) => [keyOf(row.kind, row.record_id, row.other_id), row.id]))
  const add = ctx.prepare(write)
  for (const find of finders[subject])
    for (const [id, findings] of find(ctx, [...refs.keys()])) {
      const about = refs.get(id)
      if (!about) continue
      for (const finding of findings) {
        add.run(columnsOf(subject, about, finding))
        gone.delete(keyOf(finding.kind, finding.recordId, finding.otherId ?? ''))
      }
    }
  const drop = ctx.prepare('delete from quality_finding where id = ?')
  for (const id of gone.values()) drop.run(id)
}

const keepAll = (ctx: Context, subject: QualitySubject, ids: readonly string[]): void => {
  for (const some of inParts(ids, perPart)) keepPart(ctx, subject, some)
}

/** Looks at one subject, or at many of one command together. */
const keeping = (subject: QualitySubject): Keep =>
  Object.assign((ctx: Context, id: string) => keepPart(ctx, subject, [id]), {
    many: (ctx: Context, ids: readonly string[]) => keepAll(ctx, subject, ids),
  })
export const keepFindings = {
  person: keeping('person'),
  household: keeping('household'),
  proceeding: keeping('proceeding'),
  campaign: keeping('campaign'),
} satisfies Readonly<Record<QualitySubject, Keep>>

/** At unlocking: those nobody looked at since the register was begun. */
export const fillFindings = (ctx: Context): void => {
  const due = ctx.prepare('select subject, subject_id from quality_due').all() as {
    subject: QualitySubject
    subject_id: string
  }[]
  if (due.length === 0) return
  const fill = () => {
    for (const [subject, rows] of Map.groupBy(due, (row) => row.subject))
      keepAll(
        ctx,
        subject,
        rows.map(({ subject_id }) => subject_id),
      )
    ctx.sqlite.exec('delete from quality_due')
  }
  ctx.sqlite.transaction(fill).immediate()
}

/** The campaigns whose figures a person is counted for. */
export const campaignsCounting = (ctx: Context, personId: string): string[] =>
  ctx
    .prepare('select distinct campaign_id from v_person_role where person_id = ? and campaign_id is not null')
    .pluck()
    .all(personId) as string[]
