// Diplomatic missions as a register of their own (domain.md 3.6), and the whole of what passed between one and us.
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { byId, id, listInput, page, partialDate, saved, version } from './common.ts'
import { command, query } from './define.ts'
import { personName } from './personal.ts'

export const missionRow = z.object({
  id,
  ref: z.string(),
  version,
  name: z.string(),
  missionType: z.enum(v.missionTypes),
  city: z.string(),
  hostState: z.string(),
  sendingState: z.string(),
  channels: z.array(z.enum(v.letterChannels)),
  lettersOut: z.int(),
  /** Letters out to it that it answered. */
  answered: z.int(),
  lastLetterOn: z.string().nullable(),
  isActive: z.boolean(),
  isChecked: z.boolean(),
  isExample: z.boolean(),
  archivedAt: z.string().nullable(),
})
export const missionSorts = ['city', 'host'] as const

const historyEntry = z.object({
  id,
  ref: z.string(),
  kind: z.enum(['letter_out', 'letter_in', 'meeting', 'action']),
  date: partialDate,
  title: personName({ field: 'kind', values: ['meeting', 'action'] }),
  /** The type of the letter or of the action. */
  type: z.union([z.enum(v.letterTypes), z.enum(v.actionTypes)]),
  role: z.enum(v.recipientRoles).nullable(),
  status: z.enum(v.letterStatuses).nullable(),
  response: z.enum(v.replyResponses).nullable(),
  byOthers: z.boolean(),
})
const writers = ['campaign_officer', 'case_officer', 'treasurer'] as const
const ofState = z.strictObject({ sendingState: z.string().regex(/^[A-Z]{2}$/) })

export const missionsContract = {
  'missions.list': query(
    'anyone',
    listInput(missionSorts, ['host', 'sending', 'type', 'active', 'checked']),
    page(missionRow),
  ),
  /** Everything that passed between a mission and the campaign, the newest first. */
  'missions.history': query(
    'anyone',
    byId,
    z.object({
      figures: z.object({
        out: z.int(),
        answered: z.int(),
        in: z.int(),
        /** Median of the days its answers took; null where it never answered. */
        medianDays: z.number().nullable(),
      }),
      /** Online letters to this mission alone, the newest figure of each online campaign and measure (T2). */
      tallies: z.array(
        z.object({
          id,
          title: z.string(),
          measure: z.enum(v.tallyMeasures),
          cumulative: z.int(),
          asOf: z.string(),
        }),
      ),
      entries: z.array(historyEntry),
      /** There are more than are shown. */
      more: z.boolean(),
    }),
  ),
  /** Somebody has compared the facts with the mission's own page. */
  'missions.check': command(writers, z.strictObject({ id, version }), saved),
  /** States whose missions the program can propose, and how many of them are not recorded yet. */
  'missions.startingLists': query(
    'anyone',
    z.strictObject({}),
    z.array(
      z.object({
        sendingState: z.string(),
        missing: z.int(),
        asOf: z.string(),
      }),
    ),
  ),
  'missions.takeStartingList': command(writers, ofState, z.object({ added: z.int() })),
}
