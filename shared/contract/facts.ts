import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { byId, country, freeText, id, partialDate, saved, text, version } from './common.ts'
import { command, query } from './define.ts'
import { personal, personName } from './personal.ts'
import { shownSource, sourceRef } from './sources.ts'

export const factKinds = ['identifier', 'state', 'harm', 'employment_harm'] as const
export type FactKind = (typeof factKinds)[number]

const told = { source: sourceRef.nullable().default(null), note: freeText(2000) }

const identifier = {
  kind: z.literal('identifier'),
  type: z.enum(v.identifierTypes),
  value: text(60),
  country,
  ...told,
}
const state = {
  kind: z.literal('state'),
  state: z.enum(v.personStates),
  from: partialDate,
  /** null while it lasts. */
  until: partialDate.nullable().default(null),
  ...told,
}
const harm = {
  kind: z.literal('harm'),
  harm: z.enum(v.harmKinds),
  on: partialDate,
  eventId: id.nullable().default(null),
  severity: z.enum(v.harmSeverities).default('unknown'),
  medicalAttention: z.enum(v.medicalAttentions).default('unknown'),
  autopsy: z.enum(v.paperStates).default('unknown'),
  deathCertificate: z.enum(v.paperStates).default('unknown'),
  responsible: freeText(200),
  /** Restricted: read through `facts.harmDetail`, which records who did. Left out, it stays as it is. */
  detail: z.string().trim().max(8000, 'too_long').nullable().default(null),
  ...told,
}
const employmentHarm = {
  kind: z.literal('employment_harm'),
  harm: z.enum(v.employmentHarmKinds),
  on: partialDate,
  employerId: id.nullable().default(null),
  remedy: z.enum(v.remedies).default('none'),
  compensation: z.enum(v.compensations).default('unknown'),
  ...told,
}
const added = { personId: id }
const changed = { id, version }
const factOf = <Keys extends z.ZodRawShape>(keys: Keys) =>
  z.discriminatedUnion('kind', [
    z.strictObject({ ...identifier, ...keys }),
    z.strictObject({ ...state, ...keys }),
    z.strictObject({ ...harm, ...keys }),
    z.strictObject({ ...employmentHarm, ...keys }),
  ])

const shown = {
  id,
  version,
  source: shownSource.nullable(),
  note: personal(z.string()),
  /** When it was written down or last changed. */
  recordedAt: z.string(),
}
const without = { kind: true, source: true, note: true } as const
const facts = z.object({
  identifiers: z.array(
    z
      .object(identifier)
      .omit(without)
      .extend({ ...shown, value: personal(z.string()), country: z.string() }),
  ),
  states: z.array(
    z
      .object(state)
      .omit(without)
      .extend({ ...shown, until: partialDate.nullable() }),
  ),
  harms: z.array(
    z
      .object(harm)
      .omit({ ...without, detail: true, eventId: true })
      .extend({
        ...shown,
        event: z.object({ id, label: z.string() }).nullable(),
        responsible: personal(z.string()),
        hasDetail: z.boolean(),
      }),
  ),
  employment: z.array(
    z
      .object(employmentHarm)
      .omit({ ...without, employerId: true })
      .extend({ ...shown, employer: z.object({ id, label: z.string() }).nullable() }),
  ),
})
const writers = ['case_officer'] as const

export const factsContract = {
  'facts.ofPerson': query('anyone', z.strictObject({ personId: id }), facts),
  'facts.add': command(writers, factOf(added), saved),
  'facts.change': command(writers, factOf(changed), saved),
  'facts.remove': command(writers, z.strictObject({ kind: z.enum(factKinds), id, version }), saved),
  /** What was done to a person, in words. Reading it is recorded. */
  'facts.harmDetail': query('anyone', byId, z.object({ detail: personal(z.string()) })),
  /** Who else has a paper of this type and number: a warning before a second record of the same person. */
  'facts.sameIdentifier': query(
    'anyone',
    z.strictObject({
      type: z.enum(v.identifierTypes),
      value: z.string().max(60),
      exceptPersonId: id.nullable().default(null),
    }),
    z.array(z.object({ id, ref: z.string(), label: personName() })),
  ),
}
