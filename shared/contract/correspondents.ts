// What hangs on an organisation: its ties, its part in campaigns, whom to speak to there, what it may be told (O1).
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { archive, day, edit, freeText, id, named, namedPerson, saved, version } from './common.ts'
import { command, query } from './define.ts'
import { personal } from './personal.ts'

const ofOrganisation = z.strictObject({ organisationId: id })

export const tieFields = z.strictObject({
  organisationId: id,
  kind: z.enum(v.organisationTies),
  otherId: id,
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  note: freeText(500),
})
const tie = z.object({
  id,
  version,
  kind: z.enum(v.organisationTies),
  /** Stored from the other side: "has part", "has member". */
  isInverse: z.boolean(),
  other: named,
  from: z.string().nullable(),
  to: z.string().nullable(),
  note: z.string(),
})

export const orgContactFields = z.strictObject({
  /** A person of the register; else the name alone. */
  personId: id.nullable().default(null),
  name: freeText(200),
  function: freeText(200),
  language: z.union([z.literal(''), z.enum(v.letterLanguages)]).default(''),
  channel: z.union([z.literal(''), z.enum(v.letterChannels)]).default(''),
  email: freeText(200),
  phone: freeText(60),
  isReportRecipient: z.boolean().default(false),
  note: freeText(1000),
})
const orgContact = z.object({
  id,
  version,
  person: namedPerson.nullable(),
  name: personal(z.string()),
  function: z.string(),
  language: z.union([z.literal(''), z.enum(v.letterLanguages)]),
  channel: z.union([z.literal(''), z.enum(v.letterChannels)]),
  email: personal(z.string()),
  phone: personal(z.string()),
  isReportRecipient: z.boolean(),
  note: personal(z.string()),
})

export const agreementFields = z.strictObject({
  campaignId: id.nullable().default(null),
  maxLevel: z.enum(v.agreementLevels),
  reports: z.array(z.enum(v.permittedReports)).min(1, 'required').max(10),
  signedOn: day,
  expiresOn: day.nullable().default(null),
  documentId: id.nullable().default(null),
  note: freeText(1000),
})
const agreement = z.object({
  id,
  version,
  campaign: named.nullable(),
  maxLevel: z.enum(v.agreementLevels),
  reports: z.array(z.enum(v.permittedReports)),
  signedOn: z.string(),
  expiresOn: z.string().nullable(),
  document: named.nullable(),
  note: z.string(),
  isInForce: z.boolean(),
})
const writers = ['campaign_officer', 'case_officer', 'treasurer'] as const
/** Whoever is answerable for what leaves the office. */
const signers = ['administrator', 'campaign_officer', 'case_officer'] as const

export const correspondentsContract = {
  'ties.list': query('anyone', ofOrganisation, z.array(tie)),
  'ties.add': command(writers, tieFields, saved),
  'ties.archive': command(writers, archive, saved),
  'orgContacts.list': query('anyone', ofOrganisation, z.array(orgContact)),
  'orgContacts.add': command(
    writers,
    z.strictObject({ organisationId: id, ...orgContactFields.shape }),
    saved,
  ),
  'orgContacts.update': command(writers, edit(orgContactFields), saved),
  'orgContacts.archive': command(writers, archive, saved),
  'agreements.list': query('anyone', ofOrganisation, z.array(agreement)),
  'agreements.add': command(signers, z.strictObject({ organisationId: id, ...agreementFields.shape }), saved),
  'agreements.update': command(signers, edit(agreementFields), saved),
  'agreements.archive': command(signers, archive, saved),
  /** O1: whether something may go to an organisation on a day, and if not, why. */
  'agreements.mayReceive': query(
    'anyone',
    z.strictObject({
      organisationId: id,
      report: z.enum(v.permittedReports),
      level: z.enum(v.agreementLevels),
      on: day,
    }),
    z.object({
      allowed: z.boolean(),
      because: z.enum(v.receivingReasons).nullable(),
      /** The day from which, or up to which, its agreement holds, where that is why. */
      day: z.string().nullable(),
    }),
  ),
}
