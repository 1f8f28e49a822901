// Data quality: what is not right yet among the records, and the ways to put it right.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { bulk, bulkDone } from './bulk.ts'
import { id, listInput, nothing, page, partialDate, saved, version } from './common.ts'
import { command, query } from './define.ts'
import { personName } from './personal.ts'
import { sourceRef } from './sources.ts'

export const qualityRow = z.object({
  id,
  version,
  kind: z.enum(v.qualityKinds),
  subject: z.enum(v.qualitySubjects),
  subjectId: id,
  ref: z.string(),
  /** The person, the family, the court or the campaign. */
  label: personName(),
  record: z.enum(v.qualityRecords),
  recordId: id,
  reason: z.enum(v.qualityReasons).nullable(),
  /** The day of the record; of a gap, its two ends; of an overlap, the two beginnings. */
  on: partialDate.nullable(),
  until: partialDate.nullable(),
  /** Of a figure: what it is about, what it says, and how many persons are recorded for it. */
  metric: z.enum(v.figureMetrics).nullable(),
  claimed: z.int().nullable(),
  recorded: z.int().nullable(),
})

export const qualitySorts = ['ref', 'day'] as const
export const qualityFilters = ['kind', 'subject', 'record'] as const
const writers = ['case_officer', 'campaign_officer'] as const

export const qualityContract = {
  'quality.list': query('anyone', listInput(qualitySorts, qualityFilters), page(qualityRow)),
  /** Of each kind how many there are today. */
  'quality.counts': query(
    'anyone',
    nothing,
    z.object({
      kinds: z.array(z.object({ kind: z.enum(v.qualityKinds), found: z.int() })),
      openDuplicates: z.int(),
      /** Persons not yet compared with others. */
      notCompared: z.int(),
      openBankLines: z.int(),
    }),
  ),
  /** One source for records that have none; what has got one meanwhile is left as it is. */
  'quality.giveSource': command(writers, z.strictObject({ findingId: id, source: sourceRef }), saved),
  'quality.bulk': command(
    writers,
    bulk(z.strictObject({ do: z.literal('giveSource'), sourceId: id })),
    bulkDone,
  ),
}
