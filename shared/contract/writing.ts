// Letters from templates: what is written to whom, what stands in the way, and what was made of it (domain.md 3.7).
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import {
  archive,
  byId,
  day,
  edit,
  id,
  listInput,
  named,
  nothing,
  page,
  saved,
  text,
  version,
} from './common.ts'
import { command, query, workers } from './define.ts'
import { leakHit } from './leaks.ts'
import { personal } from './personal.ts'
import { languages } from './shell.ts'

export const templateText = z.strictObject({
  language: z.enum(languages),
  subject: text(300),
  /** Paragraphs, an empty line between them; fields in braces. */
  body: text(20_000),
})
const templateTexts = z.array(templateText).min(1, 'required').max(languages.length)
export const templateFields = z.strictObject({
  name: text(120),
  type: z.enum(v.letterTypes),
  /** The highest level whose fields it may hold. */
  level: z.enum(v.agreementLevels).default('public'),
  texts: templateTexts,
})
export const templateRow = z.object({
  id,
  version,
  name: z.string(),
  type: z.enum(v.letterTypes),
  level: z.enum(v.agreementLevels),
  languages: z.array(z.enum(languages)),
  updatedAt: z.string(),
  archivedAt: z.string().nullable(),
})
export const templateSorts = ['name', 'updated'] as const

const recipient = z.strictObject({
  organisationId: id,
  language: z.enum(languages),
  copyIds: z.array(id).max(10).default([]),
  /** The letter of ours this one reminds of. */
  remindsId: id.nullable().default(null),
})
export const writingFields = z.strictObject({
  type: z.enum(v.letterTypes),
  campaignId: id.nullable().default(null),
  level: z.enum(v.agreementLevels).default('public'),
  on: day,
  channel: z.enum(v.letterChannels).default('post'),
  /** Empty for what the type asks for: thirty days where an answer is expected (T5). */
  replyDueOn: day.nullable().default(null),
  personIds: z.array(id).max(50).default([]),
  texts: templateTexts,
  recipients: z.array(recipient).min(1, 'required').max(400, 'too_many'),
})
export const mergedLetter = z.object({
  language: z.enum(languages),
  fileNo: z.string(),
  date: z.string(),
  sender: z.array(z.string()),
  address: z.array(z.string()),
  subject: personal(z.string()),
  salutation: z.string(),
  body: z.array(personal(z.string())),
  closing: z.string(),
  signature: z.array(z.string()),
  copies: z.array(z.string()),
})
/** One thing wrong with a text: a field nobody knows (and the nearest known one), or one above the letter's level. */
const textProblem = z.object({
  language: z.enum(languages),
  part: z.enum(['subject', 'body']),
  code: z.enum(v.fieldProblems),
  field: z.string(),
  nearest: z.string().nullable(),
})
const recipientProblem = z.object({
  code: z.enum(v.writingProblems),
  /** Nothing is made while one of these stands. */
  isBlocking: z.boolean(),
  /** Whom it is about where that is not the recipient: a copy, or a person of the letter. */
  about: personal(z.string()).nullable(),
  day: z.string().nullable(),
  /** The record that lacks something; null where the letter itself must be changed. */
  record: z.object({ kind: z.enum(['organisation', 'person']), id }).nullable(),
})
const writers = ['campaign_officer'] as const

export const writingContract = {
  'templates.list': query(
    'anyone',
    listInput(templateSorts, ['type', 'language', 'shipped']),
    page(templateRow),
  ),
  'templates.get': query('anyone', byId, templateRow.extend({ texts: z.array(templateText) })),
  'templates.create': command(writers, templateFields, saved),
  'templates.update': command(writers, edit(templateFields), saved),
  'templates.archive': command(writers, archive, saved),
  'templates.restore': command(writers, archive, saved),
  /** The five that come with the program, those that are not there yet. */
  'templates.addShipped': command(
    writers,
    z.strictObject({ language: z.enum(languages) }),
    z.object({ added: z.int() }),
  ),
  /** Whom a letter can go to, with what it is addressed by: for the list of recipients. */
  'writing.recipients': query(
    'anyone',
    z.strictObject({ organisationIds: z.array(id).max(400) }),
    z.array(
      named.extend({
        country: z.string(),
        /** Its languages that letters are written in, in its order. */
        languages: z.array(z.enum(languages)),
        hasAddress: z.boolean(),
      }),
    ),
  ),
  /** Every letter before it is made: what is wrong with the texts and with each recipient, and one of them in full. */
  'writing.prepare': query(
    'anyone',
    writingFields.extend({ show: z.int().min(0).default(0) }),
    z.object({
      preview: mergedLetter.nullable(),
      texts: z.array(textProblem),
      recipients: z.array(z.object({ organisationId: id, problems: z.array(recipientProblem) })),
    }),
  ),
  /** Registers every letter, all or none, as drafts until they are sent. */
  'writing.produce': command(
    writers,
    // Named by whoever asks, so that asking again for the same letters makes none twice.
    writingFields.extend({ runId: id }),
    z.object({ runId: id, letters: z.int() }),
  ),
  /** What was made together, as it stood when it was made. */
  'writing.run': query(
    'anyone',
    z.strictObject({ runId: id }),
    z.object({
      on: z.string(),
      letters: z.array(
        z.object({
          id,
          ref: z.string(),
          to: named,
          fileName: z.string(),
          /** Who stands in a letter that is not sent yet and may not be named any more (P1). */
          unnamed: z.array(personal(z.string())),
          merged: mergedLetter,
        }),
      ),
    }),
  ),
  /** Written to the audit log when files of a run have been saved: which, how many persons, the SHA-256 of each. */
  /** What the letters of a run say that they may not say (R3); they leave once it is empty. */
  'writing.leaks': query('anyone', z.strictObject({ runId: id }), z.array(leakHit)),
  'writing.exported': command(
    workers,
    z.strictObject({
      runId: id,
      format: z.enum(v.letterFormats),
      sha256: z
        .array(z.string().regex(/^[0-9a-f]{64}$/))
        .min(1)
        .max(400),
    }),
    z.null(),
  ),
  /** Whether a letter was made here, the run it was made in, and the letter it reminds of. */
  'writing.ofLetter': query(
    'anyone',
    z.strictObject({ letterId: id }),
    z.object({ runId: id.nullable(), reminds: named.nullable() }),
  ),
  /** The office's own Word templates, kept among its documents. */
  'wordTemplates.list': query('anyone', nothing, z.array(named)),
}
