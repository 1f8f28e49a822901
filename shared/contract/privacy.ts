import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { day, freeText, id, reason, saved, text, version } from './common.ts'
import { command, query, workers } from './define.ts'
import { personal, personName } from './personal.ts'

const subject = { subject: z.enum(['person', 'household']), subjectId: id }

const consentFields = {
  givenBy: z.enum(v.consentGivers),
  givenOn: day,
  scopes: z.array(z.enum(v.consentScopes)).min(1, 'required'),
  /** With whom, where it is given for one organisation. */
  organisationId: id.nullable().default(null),
  form: z.enum(v.consentForms),
  /** What was asked to be kept back. */
  withheld: freeText(1000),
  evidenceDocumentId: id.nullable().default(null),
  note: freeText(1000),
}
const objectionFields = { by: z.enum(v.objectors), madeOn: day, note: freeText(1000) }
const consent = z.object({
  id,
  version,
  givenBy: z.enum(v.consentGivers),
  givenOn: z.string(),
  scopes: z.array(z.enum(v.consentScopes)),
  organisation: z.object({ id, label: z.string() }).nullable(),
  form: z.enum(v.consentForms),
  withheld: personal(z.string()),
  evidence: z.object({ id, label: personal(z.string()) }).nullable(),
  note: personal(z.string()),
  withdrawnOn: z.string().nullable(),
  /** P3: a guardian's consent of somebody who is of age now no longer counts. */
  lapsed: z.boolean(),
})
const objection = z.object({
  id,
  version,
  by: z.enum(v.objectors),
  madeOn: z.string(),
  note: personal(z.string()),
  liftedOn: z.string().nullable(),
})
export const naming = z.object({ allowed: z.boolean(), because: z.enum(v.namingReasons) })
export type Naming = z.output<typeof naming>
/** Who was told what, when and by which way; `recipient` where it was no organisation on record. */
export const disclosure = z.object({
  id,
  on: z.string(),
  way: z.enum(v.disclosureWays),
  organisation: z.object({ id, label: z.string() }).nullable(),
  recipient: z.string(),
  what: personal(z.string()),
  /** The report or letter it went with. */
  ref: z.string(),
})
const writers = ['case_officer', 'administrator'] as const

export const privacyContract = {
  'privacy.of': query(
    'anyone',
    z.strictObject(subject),
    z.object({
      /** P1, P3 today; null for a household, which never leaves by name. */
      publicly: naming.nullable(),
      toPartners: naming.nullable(),
      /** P2: what is chosen, and what goes by the person's roles where nothing is. */
      basis: z.enum(v.storageBases).nullable(),
      defaultBasis: z.enum(v.storageBases),
      publicSource: z.object({ id, label: z.string(), isPublished: z.boolean() }).nullable(),
      /** P7: why the person does not know of the record, and when that is looked at again. */
      notInformedBecause: personal(z.string()),
      informReviewOn: z.string().nullable(),
      version,
      consents: z.array(consent),
      objections: z.array(objection),
      /** Newest first; at most 200. */
      disclosures: z.array(disclosure),
    }),
  ),
  'privacy.setBasis': command(
    writers,
    z.strictObject({
      personId: id,
      version,
      basis: z.enum(v.storageBases).nullable(),
      publicSourceId: id.nullable(),
      notInformedBecause: freeText(1000),
      informReviewOn: day.nullable().default(null),
    }),
    saved,
  ),
  'consents.add': command(writers, z.strictObject({ ...subject, ...consentFields }), saved),
  'consents.withdraw': command(writers, z.strictObject({ id, version, on: day, reason }), saved),
  'objections.add': command(writers, z.strictObject({ personId: id, ...objectionFields }), saved),
  'objections.lift': command(writers, z.strictObject({ id, version, on: day, reason }), saved),
  /** What a call, a meeting or a message told; exports and letters are written down by themselves. */
  'disclosures.add': command(
    workers,
    z.strictObject({
      ...subject,
      on: day,
      way: z.enum(v.disclosureWays),
      organisationId: id.nullable().default(null),
      recipient: freeText(200),
      what: text(500),
    }),
    saved,
  ),
  /** Whether these persons may be named to partners today: asked before a list leaves the office. */
  'privacy.mayName': query(
    'anyone',
    z.strictObject({ organisationId: id.nullable().default(null), personIds: z.array(id).max(200) }),
    z.array(naming.extend({ id, label: personName(), ref: z.string() })),
  ),
}
