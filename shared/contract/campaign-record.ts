// What came of a campaign, and what the authorities let be known (domain.md 3.12).
import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { archive, edit, id, named, partialDate, saved, text, version } from './common.ts'
import { command, query } from './define.ts'
import { shownSource, sourceRef } from './sources.ts'

const ofCampaign = z.strictObject({ campaignId: id })
export const resultFields = ofCampaign.extend({
  on: partialDate,
  fact: text(1000),
  /** `contributed` and `unrelated` are claims of a source; without one a result only followed, or nobody knows. */
  link: z.enum(v.resultLinks).default('followed'),
  source: sourceRef.nullable().default(null),
})
export const signalFields = ofCampaign.extend({
  kind: z.enum(v.signalKinds),
  /** The day it came; of silence the day up to which there was none. */
  on: partialDate,
  authorityId: id.nullable().default(null),
  what: text(1000),
  source: sourceRef.nullable().default(null),
})
const kept = { id, version, on: partialDate, source: shownSource.nullable() }
const writers = ['campaign_officer'] as const

export const campaignRecordContract = {
  /** Oldest first. */
  'results.list': query(
    'anyone',
    ofCampaign,
    z.array(z.object({ ...kept, fact: z.string(), link: z.enum(v.resultLinks) })),
  ),
  'results.create': command(writers, resultFields, saved),
  'results.update': command(writers, edit(resultFields), saved),
  'results.archive': command(writers, archive, saved),
  /** Oldest first. */
  'signals.list': query(
    'anyone',
    ofCampaign,
    z.array(
      z.object({ ...kept, kind: z.enum(v.signalKinds), authority: named.nullable(), what: z.string() }),
    ),
  ),
  'signals.create': command(writers, signalFields, saved),
  'signals.update': command(writers, edit(signalFields), saved),
  'signals.archive': command(writers, archive, saved),
}
