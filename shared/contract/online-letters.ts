// Letters sent through a platform: figures by day, never who sent them (T4).
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { day, edit, freeText, id, listInput, named, page, reason, saved, text, version } from './common.ts'
import { command, query } from './define.ts'

/** Rows that can be taken over at once. */
export const mostTallies = 2000

export const letterCampaignFields = z.strictObject({
  campaignId: id,
  title: text(),
  platformOrganisationId: id.nullable().default(null),
  url: freeText(500),
  launchedOn: day,
  closedOn: day.nullable().default(null),
  demandText: freeText(2000),
  /** T7: its letters may be added to those of other platforms, said with the words “may count a person twice”. */
  mayCountTwice: z.boolean().default(false),
})
export const tallyFields = z.strictObject({
  letterCampaignId: id,
  asOf: day,
  measure: z.enum(v.tallyMeasures).default('sent'),
  missionId: id.nullable().default(null),
  senderCountry: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/)]).default(''),
  language: z.union([z.literal(''), z.enum(v.letterLanguages)]).default(''),
  cumulative: z.int('required').min(0).max(100_000_000, 'too_large'),
  sourceNote: freeText(300),
  /** Says that the figure corrects the series, so that it may fall (T1). */
  isCorrection: z.boolean().default(false),
})
export const tallyRow = z.object({
  id,
  version,
  asOf: z.string(),
  measure: z.enum(v.tallyMeasures),
  mission: z.string().nullable(),
  senderCountry: z.string(),
  language: z.string(),
  cumulative: z.int(),
  sourceNote: z.string(),
  isCorrection: z.boolean(),
  letterCampaign: z.string(),
})
export const letterCampaignRow = z.object({
  id,
  ref: z.string(),
  version,
  campaignId: id,
  title: z.string(),
  platform: named.nullable(),
  url: z.string(),
  launchedOn: z.string(),
  closedOn: z.string().nullable(),
  demandText: z.string(),
  mayCountTwice: z.boolean(),
  /** T2: newest value of the series that is not broken down, per measure. */
  totals: z.array(z.object({ measure: z.enum(v.tallyMeasures), cumulative: z.int(), asOf: z.string() })),
})
const writers = ['campaign_officer'] as const

/** Rows of a platform's table, each with its number there. */
const imported = z.strictObject({
  letterCampaignId: id,
  rows: z
    .array(
      z.strictObject({
        row: z.int().min(1),
        asOf: day,
        measure: z.enum(v.tallyMeasures),
        /** As the platform calls it; empty for all missions together. */
        mission: z.string().trim().max(200),
        senderCountry: tallyFields.shape.senderCountry,
        language: tallyFields.shape.language,
        cumulative: tallyFields.shape.cumulative,
      }),
    )
    .min(1, 'required')
    .max(mostTallies),
})
const problemValues = z.record(z.string(), z.union([z.string(), z.number()]))

export const onlineLettersContract = {
  'letterCampaigns.list': query(
    'anyone',
    z.strictObject({ campaignId: id.nullable().default(null) }),
    z.array(letterCampaignRow),
  ),
  'letterCampaigns.create': command(writers, letterCampaignFields, saved),
  'letterCampaigns.update': command(writers, edit(letterCampaignFields), saved),
  /**
   * T7: the newest totals of the platforms of a campaign that may be added, together; a person who wrote on two of them
   * is counted twice. Null where fewer than two may be.
   */
  'letterCampaigns.together': query(
    'anyone',
    z.strictObject({ campaignId: id }),
    z.object({ cumulative: z.int(), asOf: z.string(), platforms: z.int() }).nullable(),
  ),
  'tallies.list': query(
    'anyone',
    listInput(['date'], ['letterCampaign', 'measure', 'series']),
    page(tallyRow),
  ),
  'tallies.record': command(writers, tallyFields, saved),
  /** The right figure of the same day in the place of a wrong one. */
  'tallies.correct': command(
    writers,
    z.strictObject({
      id,
      version,
      cumulative: tallyFields.shape.cumulative,
      sourceNote: tallyFields.shape.sourceNote,
      reason,
    }),
    saved,
  ),
  'tallies.check': query(
    'anyone',
    imported,
    z.object({
      problems: z.array(z.object({ row: z.int(), problem: z.string(), values: problemValues })),
      ready: z.int(),
      /** On record already, with the same number. */
      known: z.int(),
    }),
  ),
  'tallies.import': command(
    writers,
    imported.extend({ sourceNote: freeText(300) }),
    z.object({ added: z.int(), known: z.int() }),
  ),
  'tallies.void': command(writers, z.strictObject({ id, version, reason }), saved),
}
