// P6: a person who asks to be forgotten. Code, ground, custody dates and money stay; whatever says who she is goes.
import { isKeptTable, type KeptTable, rowOf } from '../audit/change.ts'
import { derive } from '../audit/derive.ts'
import type { Context } from '../context.ts'
import { blankAid } from './aid.ts'
import { eraseDocuments, eraseNotes, forgetTexts } from './documents.ts'
import { assertNotErased } from './guard.ts'
import { blank, forgetDrafts, forgetEntries, forgetOnDisk } from './forget.ts'
import { redactor, type Spelling } from './mentions.ts'
import { sweep } from './sweep.ts'

const rows = <Row>(ctx: Context, sql: string, id: string): Row[] => ctx.prepare(sql).all(id) as Row[]

/** Records whose text may be about her: her households and their aid, her own, the letters that name her. */
const linkedTo = (ctx: Context, id: string): Set<string> => {
  const near = ctx
    .prepare(
      `select household_id as id from household_member where person_id = @id
       union select id from household where ground_person_id = @id
       union select letter_id from letter_person where person_id = @id
       union select proceeding_id from proceeding_person where person_id = @id
       union select id from donation where donor_person_id = @id`,
    )
    .all({ id }) as { id: string }[]
  const ids = new Set([id, ...near.map((row) => row.id)])
  for (const table of ['aid_request', 'disbursement', 'aid_in_kind'])
    for (const row of ctx
      .prepare(`select id, household_id, person_id, ground_person_id from ${table}`)
      .all() as {
      id: string
      household_id: string | null
      person_id: string | null
      ground_person_id: string | null
    }[])
      if (
        [row.household_id, row.person_id, row.ground_person_id].some(
          (other) => other !== null && ids.has(other),
        )
      )
        ids.add(row.id)
  return ids
}

/** Free text of what hangs on a person; dates, places and kinds are figures and stay. */
const texts: Partial<Record<KeptTable, readonly string[]>> = {
  custody_period: ['note', 'voided_reason'],
  sentence: ['note', 'voided_reason', 'expected_reason'],
  release_event: ['conditions'],
  household_member: [],
  person_role: [],
  duplicate_decision: ['basis'],
  letter_person: [],
  person_identifier: ['value', 'value_key', 'country', 'note'],
  contact_point: ['value', 'when_safe', 'note'],
  person_state: ['note'],
  harm: ['responsible', 'detail', 'note'],
  employment_harm: ['note'],
  org_contact: ['name', 'email', 'phone', 'note'],
  consent: ['withheld', 'note', 'withdrawn_because'],
  naming_objection: ['note', 'lifted_because'],
  proceeding_person: [],
  case_file: ['title', 'summary'],
  arbitrariness_review: ['reasoning', 'opinion_no'],
  charge: ['wording'],
  condition_note: ['text'],
}
/** Whose kin she is would say who she is. */
const blankKin = (ctx: Context, id: string): void => {
  for (const row of rows<{ id: string }>(
    ctx,
    'select id from relationship where ? in (person_id, other_id)',
    id,
  ))
    blank(ctx, 'relationship', row.id, { note: '', deleted_at: ctx.now() })
}

const blankParts = (ctx: Context, id: string): void => {
  for (const [table, columns] of Object.entries(texts)) {
    if (!isKeptTable(table)) continue
    for (const row of rows<Record<string, string | null>>(
      ctx,
      `select * from ${table} where person_id = ?`,
      id,
    )) {
      const filled = columns.filter((column) => row[column])
      blank(ctx, table, String(row['id']), Object.fromEntries(filled.map((column) => [column, ''])))
    }
  }
  for (const row of rows<{ id: string }>(ctx, 'select id from duplicate_decision where other_id = ?', id))
    blank(ctx, 'duplicate_decision', row.id, { basis: '' })
  const there = `select w.id from contact_point w join org_contact c on c.id = w.org_contact_id where c.person_id = ?`
  for (const way of rows<{ id: string }>(ctx, there, id))
    blank(ctx, 'contact_point', way.id, { value: '', when_safe: '', note: '' })
  for (const row of rows<{ id: string }>(ctx, 'select id from person_name where person_id = ?', id))
    blank(ctx, 'person_name', row.id, {
      family: '',
      given: '',
      patronymic: '',
      full: '',
      deleted_at: ctx.now(),
    })
}

const spellings = `select family, given, patronymic from person_name`

/** Erases a person, in the transaction of the command, and what was merged into her. Refused (E1) when it was done before. */
export const erasePerson = (ctx: Context, id: string, reason: string): void => {
  assertNotErased(ctx, 'person', id)
  const merged = rows<{ id: string }>(
    ctx,
    'select id from person where merged_into = ? and erased_at is null',
    id,
  )
  for (const each of [{ id }, ...merged]) eraseRecord(ctx, each.id, reason)
}

const eraseRecord = (ctx: Context, id: string, reason: string): void => {
  const { ref } = rowOf(ctx, 'person', id)
  const redact = redactor(
    rows<Spelling>(ctx, `${spellings} where person_id = ?`, id),
    rows<Spelling>(ctx, `${spellings} where person_id <> ? and deleted_at is null`, id),
    ref,
  )
  const linked = linkedTo(ctx, id)
  blankParts(ctx, id)
  blankKin(ctx, id)
  eraseDocuments(ctx, 'person', id)
  eraseNotes(ctx, 'person', id)
  blankAid(ctx, 'person_id', id, ref)
  for (const gift of rows<{ id: string }>(ctx, 'select id from donation where donor_person_id = ?', id))
    blank(ctx, 'donation', gift.id, { donor_label: ref, bank_ref: '', note: '' })
  for (const receipt of rows<{ id: string }>(ctx, 'select id from receipt where donor_person_id = ?', id))
    blank(ctx, 'receipt', receipt.id, { donor_label: ref })
  const cells = {
    name_latin: ref,
    name_cyrillic: '',
    sort_name: ref.toLowerCase(),
    sex: 'unknown',
    birth_text: null,
    birth_qualifier: null,
    birth_min: null,
    birth_max: null,
    citizenship: '',
    occupation: '',
    settlement: '',
    region: '',
    employer_id: null,
    civil_status: 'unknown',
    language: '',
    photo_document_id: null,
    source_id: null,
    storage_basis: null,
    public_source_id: null,
    not_informed_because: '',
    inform_review_on: null,
    notes: '',
    erased_at: ctx.now(),
  }
  // This entry can be read: who erased, when and why. Of the other records touched it is said only that they were.
  blank(ctx, 'person', id, cells, redact(reason, true))
  sweep(ctx, linked, redact)
  forgetTexts(ctx, linked, redact)
  for (const household of rows<{ id: string }>(
    ctx,
    'select distinct household_id as id from household_member where person_id = ?',
    id,
  ))
    derive(ctx, 'household', household)
  ctx.prepare('delete from subject_key where subject_id = ?').run(id)
  forgetDrafts(ctx, id, redact)
  forgetEntries(ctx, redact, (other) => linked.has(other))
  forgetOnDisk(ctx)
}
