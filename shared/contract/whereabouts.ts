// Who is where: a campaign on a day, the confirmation round, the places of detention.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import {
  archive,
  byId,
  day,
  edit,
  freeText,
  id,
  listInput,
  named,
  page,
  partialDate,
  saved,
  text,
  version,
} from './common.ts'
import { command, query } from './define.ts'
import { personal, personName } from './personal.ts'

const classCounts = z.record(z.enum(v.libertyClasses), z.int())
/** One person on a day, and on an earlier day where two are compared. */
export const dayRow = z.object({
  id,
  ref: z.string(),
  nameLatin: personName(),
  nameCyrillic: personName(),
  isExample: z.boolean(),
  status: z.enum(v.libertyClasses),
  certain: z.boolean(),
  regime: z.enum(v.regimes).nullable(),
  facility: z.string().nullable(),
  legalPhase: z.enum(v.legalPhases).nullable(),
  sentenceKind: z.enum(v.sentenceKinds).nullable(),
  /** ISO 8601: P5Y6M. */
  term: z.string().nullable(),
  expectedEnd: z.string().nullable(),
  lastConfirmed: z.string().nullable(),
  overdueSince: z.string().nullable(),
  statusBefore: z.enum(v.libertyClasses).nullable(),
  regimeBefore: z.enum(v.regimes).nullable(),
  facilityBefore: z.string().nullable(),
  changed: z.boolean(),
  /** C10: not held on the first day, so outside the comparison. */
  addedLater: z.boolean(),
})
/** Somebody with an open period, and how old the newest confirmation is. */
export const roundRow = z.object({
  id,
  ref: z.string(),
  nameLatin: personName(),
  nameCyrillic: personName(),
  isExample: z.boolean(),
  status: z.enum(v.libertyClasses),
  certain: z.boolean(),
  regime: z.enum(v.regimes).nullable(),
  facility: z.string().nullable(),
  lastConfirmed: z.string().nullable(),
  overdueSince: z.string().nullable(),
})
export /** One number or address, and when it may be used. */
const wayToReach = z.object({
  type: z.enum(v.contactTypes),
  value: personal(z.string()),
  isSafe: z.boolean(),
  whenSafe: personal(z.string()),
})
const contact = z.object({
  /** Where the family or the relative is on record. */
  record: z.object({ entity: z.enum(['household', 'person']), id, ref: z.string() }),
  via: z.enum(['trusted_person', 'household', 'kin']),
  label: personal(z.string()),
  /** What a relative or lawyer is to the person. */
  kind: z.enum(v.relationshipKinds).nullable(),
  safe: z.boolean(),
  ways: z.array(wayToReach),
})
export const facilityFields = z.strictObject({
  name: text(),
  kind: z.enum(v.facilityKinds).default('other'),
  settlement: freeText(200),
  region: freeText(200),
  /** Whose it is: a ministry, a department. */
  authority: freeText(200),
})
const facilityRow = z.object({
  id,
  version,
  name: z.string(),
  kind: z.enum(v.facilityKinds),
  settlement: z.string(),
  region: z.string(),
  authority: z.string(),
  heldNow: z.int(),
  archivedAt: z.string().nullable(),
})
export const dayFilters = ['campaign', 'on', 'since', 'status', 'changed'] as const
const writers = ['case_officer'] as const

export const whereaboutsContract = {
  /** Everybody of a campaign on a day (`on`), compared with an earlier one (`since`); `filters` hold both. */
  'custody.onDay': query('anyone', listInput(['name', 'ref', 'status', 'place'], dayFilters), page(dayRow)),
  'custody.countsOn': query(
    'anyone',
    z.strictObject({ campaignId: id, on: day, since: day.nullable().default(null) }),
    z.object({
      total: z.int(),
      uncertain: z.int(),
      counts: classCounts,
      /** C10: whoever was held on the first day, on both days; who was added later apart. */
      compared: z
        .object({ denominator: z.int(), before: classCounts, after: classCounts, addedLater: classCounts })
        .nullable(),
    }),
  ),
  /** Everybody with an open period: terms that are over first, then the oldest confirmation. */
  'custody.round': query('anyone', listInput(['round', 'name'], ['status', 'campaign']), page(roundRow)),
  /** Whom to ask about somebody, and whether that is safe; that it was read is recorded (P5). */
  'custody.whomToCall': query(
    ['case_officer', 'auditor_read_only'],
    z.strictObject({ personId: id }),
    z.array(contact),
  ),
  'facilities.lookup': query(
    'anyone',
    z.strictObject({ search: z.string().max(200).default('') }),
    z.array(named),
  ),
  'facilities.list': query('anyone', listInput(['name', 'kind', 'region'], ['kind']), page(facilityRow)),
  'facilities.get': query(
    'anyone',
    byId,
    facilityRow.extend({
      held: z.array(
        z.object({
          id,
          ref: z.string(),
          label: personName(),
          regime: z.enum(v.regimes),
          since: partialDate,
          lastConfirmed: z.string().nullable(),
        }),
      ),
    }),
  ),
  'facilities.create': command(writers, facilityFields, saved),
  'facilities.update': command(writers, edit(facilityFields), saved),
  'facilities.archive': command(writers, archive, saved),
  'facilities.restore': command(writers, archive, saved),
}
