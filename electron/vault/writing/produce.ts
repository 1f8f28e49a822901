// From what was written to letters on record: looked at first, then registered all or none.
import { z } from 'zod'
import { mergedLetter } from '../../../shared/contract/writing.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { AppError, fieldError } from '../../../shared/result.ts'
import { create, rowOf } from '../audit/change.ts'
import { writeEntry } from '../audit/log.ts'
import { type Context, today } from '../context.ts'
import { all, first } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'
import { createLetter, fileNoAfter, nextFileNo } from '../letters/index.ts'
import { personLabel } from '../people/index.ts'
import { leaksOfRun } from './leaks.ts'
import { merger, replyDueOf } from './merge.ts'
import { namingOfAll, problemsOf } from './problems.ts'
import { recipientsById } from './recipients.ts'
import { assertTexts, textProblems } from './templates.ts'

type Fields = Omit<Parsed<'writing.produce'>, 'runId'>

const recipientsOf = (ctx: Context, { recipients }: Fields) =>
  recipientsById(
    ctx,
    recipients.flatMap(({ organisationId, copyIds }) => [organisationId, ...copyIds]),
  )

const checked = (ctx: Context, fields: Fields, recipients: ReturnType<typeof recipientsOf>) => {
  const unnamed = namingOfAll(ctx, fields)
  return fields.recipients.map((wanted, at) => ({
    organisationId: wanted.organisationId,
    problems: problemsOf(ctx, fields, wanted, at, { recipients, unnamed }),
  }))
}

/** Every letter before it is made: what is wrong with the texts and with each recipient, and one in full. */
export const prepareLetters = (
  ctx: Context,
  { show, ...fields }: Parsed<'writing.prepare'>,
): Output<'writing.prepare'> => {
  const recipients = recipientsOf(ctx, fields)
  const wanted = fields.recipients[show]
  const fileNo = fileNoAfter(ctx, fields.on.slice(0, 4), show)
  return {
    preview: wanted ? merger(ctx, fields, recipients)(wanted, fileNo) : null,
    texts: textProblems(fields.texts, fields.level),
    recipients: checked(ctx, fields, recipients),
  }
}

const assertNothingForbids = (ctx: Context, fields: Fields, recipients: ReturnType<typeof recipientsOf>) => {
  if (fields.on > today(ctx)) throw fieldError('on', 'in_the_future')
  assertTexts(fields.texts, fields.level)
  checked(ctx, fields, recipients).forEach(({ problems }, at) => {
    const problem = problems.find(({ isBlocking }) => isBlocking)
    if (problem)
      throw fieldError(`recipients.${at}`, `letter_${problem.code}`, { about: problem.about ?? '' })
  })
}

/**
 * Registers a letter to every recipient, each with its own number, as a draft until it is sent; and keeps each as it
 * goes on paper. All or none: refuses with the first thing that forbids one of them.
 */
export const produceLetters = (
  ctx: Context,
  { runId, ...fields }: Parsed<'writing.produce'>,
): Output<'writing.produce'> => {
  const made = ctx.prepare('select count(*) from printed_letter where run_id = ?').pluck().get(runId)
  if (made !== 0) return { runId, letters: Number(made) }
  const recipients = recipientsOf(ctx, fields)
  assertNothingForbids(ctx, fields, recipients)
  const merge = merger(ctx, fields, recipients)
  fields.recipients.forEach((wanted, position) => {
    const fileNo = nextFileNo(ctx, fields.on.slice(0, 4))
    const merged = merge(wanted, fileNo)
    if (!merged) throw new AppError({ code: 'not_found' })
    const letter = createLetter(
      ctx,
      {
        direction: 'out',
        type: fields.type,
        byOthers: false,
        campaignId: fields.campaignId,
        fromOrganisationId: null,
        recipients: [
          { organisationId: wanted.organisationId, role: 'direct' },
          ...wanted.copyIds.map((organisationId) => ({ organisationId, role: 'copy' as const })),
        ],
        date: { text: fields.on, qualifier: 'exact' },
        channel: fields.channel,
        language: wanted.language,
        subject: merged.subject,
        body: merged.body.join('\n\n'),
        ourFileNo: fileNo,
        theirFileNo: '',
        trackingNo: '',
        sentOn: null,
        inReplyToId: null,
        deliveryStatus: 'draft',
        replyDueOn: replyDueOf(fields),
        response: null,
        impact: null,
        personIds: fields.personIds,
        isExample: ctx.vault.kind === 'demo',
      },
      wanted.remindsId,
    )
    create(ctx, 'printed_letter', {
      run_id: runId,
      position,
      letter_id: letter.id,
      level: fields.level,
      content: JSON.stringify(merged),
    })
  })
  return { runId, letters: fields.recipients.length }
}

/** P1: consent may be taken back, or somebody object, between the writing and the sending. */
const unnamedIn = (
  ctx: Context,
  { id, organisation_id, level }: Pick<Schema['v_printed_letter'], 'id' | 'organisation_id' | 'level'>,
): string[] => {
  const personIds = all(
    ctx,
    ctx.db.selectFrom('v_letter_person').select('person_id').where('letter_id', '=', id),
  ).map(({ person_id }) => person_id)
  return namingOfAll(ctx, { personIds, level, on: today(ctx) })(organisation_id).map((personId) =>
    personLabel(ctx, personId),
  )
}

const fileNameOf = (ref: string, to: string) => `${ref} ${to}`.slice(0, 120)

/** The letters of a run as they stood when they were made; `not_found` where there is no such run. */
export const runOf = (ctx: Context, runId: string): Output<'writing.run'> => {
  const rows = all(
    ctx,
    ctx.db
      .selectFrom('v_printed_letter as p')
      .innerJoin('v_organisation as o', 'o.id', 'p.organisation_id')
      .selectAll('p')
      .select('o.label')
      .where('p.run_id', '=', runId)
      .orderBy('p.position'),
  )
  const [earliest] = rows
  if (!earliest) throw new AppError({ code: 'not_found' })
  return {
    on: earliest.date_text,
    letters: rows.map(({ id, ref, content, organisation_id, label, ...row }) => ({
      id,
      ref,
      unnamed:
        row.delivery_status === 'draft' ? unnamedIn(ctx, { id, organisation_id, level: row.level }) : [],
      to: { id: organisation_id, label },
      fileName: fileNameOf(ref, label),
      merged: mergedLetter.parse(z.json().parse(JSON.parse(content))),
    })),
  }
}

/**
 * Files of letters are an export like any other: how far they may go, of how many persons, and what was made. Whom they
 * tell stands with the letters, once they are sent (P4); labels tell of nobody.
 */
export const recordExport = (ctx: Context, { runId, format, sha256 }: Parsed<'writing.exported'>): null => {
  const { letters } = runOf(ctx, runId)
  if (leaksOfRun(ctx, runId).length > 0) throw new AppError({ code: 'rule', rule: 'R3' })
  const told = first(
    ctx,
    ctx.db
      .selectFrom('v_printed_letter as l')
      .leftJoin('v_letter_person as p', 'p.letter_id', 'l.id')
      .select(({ fn }) => [fn.max('l.level').as('level'), fn.count('p.person_id').distinct().as('persons')])
      .where('l.run_id', '=', runId),
  )
  writeEntry(ctx, {
    entity: 'export',
    entityId: runId,
    action: 'export',
    subjectId: 'office',
    after: {
      report: 'letter',
      format,
      ref: letters[0]?.ref ?? '',
      letters: letters.length,
      level: told?.level ?? null,
      persons: format === 'labels' ? 0 : Number(told?.persons),
      sha256: sha256.join(' '),
    },
  })
  return null
}

/** Whether a letter was made here, the run it was made in, and the letter it reminds of. */
export const originOf = (ctx: Context, letterId: string): Output<'writing.ofLetter'> => {
  const { reminds_id } = rowOf(ctx, 'letter', letterId)
  const printed = first(
    ctx,
    ctx.db
      .selectFrom('printed_letter')
      .select('run_id')
      .where('letter_id', '=', letterId)
      .where('deleted_at', 'is', null),
  )
  const reminded = reminds_id === null ? null : rowOf(ctx, 'letter', reminds_id)
  return {
    runId: printed?.run_id ?? null,
    reminds: reminded && { id: reminded.id, label: reminded.our_file_no || reminded.ref },
  }
}
