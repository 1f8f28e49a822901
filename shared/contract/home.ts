import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { day, id } from './common.ts'
import { query } from './define.ts'
import { personal, personName } from './personal.ts'

const at = z.strictObject({ campaignId: id, on: day })
const classCounts = z.record(z.enum(v.libertyClasses), z.int())
export const needKinds = [
  'to_sign',
  'to_ratify',
  'to_pay',
  'receipt_missing',
  'reply_overdue',
  'not_confirmed',
  'overdrawn',
  'term_over',
  'who_cares',
  'task_due',
  'ask_consent',
  'delete_scan',
  'tell_person',
  'review_harm',
  'hearing',
] as const

export const homeContract = {
  /** The four figures of the first screen. */
  'home.figures': query(
    'anyone',
    at,
    z.object({
      /** Detained workers by liberty class on that day, and how many of them are certain. */
      custody: classCounts,
      custodyTotal: z.int(),
      familiesHelped: z.int(),
      lettersTotal: z
        .object({ cumulative: z.int(), asOf: z.string(), qualifier: z.enum(v.figureQualifiers) })
        .nullable(),
      lettersAwaitingReply: z.int(),
      available: z.array(z.object({ currency: z.string(), availableMinor: z.int() })),
    }),
  ),
  'home.needs': query(
    'anyone',
    z.strictObject({ on: day }),
    z.array(
      z.object({
        kind: z.enum(needKinds),
        entity: z.string(),
        id,
        /** Empty where the record has no number. */
        ref: z.string(),
        label: personName(),
        on: z.string().nullable(),
        detail: personal(z.string()),
      }),
    ),
  ),
  /** Stacked area: at the end of each month, detained workers by class; computed from the periods. */
  'home.custodySeries': query('anyone', at, z.array(z.object({ on: z.string(), counts: classCounts }))),
  /** Cumulative letters by day, and what happened meanwhile. */
  'home.letterSeries': query(
    'anyone',
    at,
    z.object({
      points: z.array(z.object({ on: z.string(), cumulative: z.int() })),
      milestones: z.array(
        z.object({
          on: z.string(),
          kind: z.enum(['launch', 'action', 'release', 'appeal']),
          label: z.string(),
        }),
      ),
    }),
  ),
  /** By country: missions of the campaign's addressees there, letters sent to them, actions held. */
  'home.map': query(
    'anyone',
    at,
    z.array(z.object({ country: z.string(), missions: z.int(), letters: z.int(), actions: z.int() })),
  ),
  /** Per month and currency: received and paid as aid. Currencies are never summed (F3). */
  'home.moneySeries': query(
    'anyone',
    at,
    z.array(z.object({ month: z.string(), currency: z.string(), receivedMinor: z.int(), aidMinor: z.int() })),
  ),
  'home.aidByGround': query(
    'anyone',
    at,
    z.array(
      z.object({
        ground: z.enum(v.grounds),
        aidType: z.enum(v.aidTypes),
        currency: z.string(),
        amountMinor: z.int(),
        payments: z.int(),
      }),
    ),
  ),
}
