import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { freeText, id, partialDate, saved, text, version } from './common.ts'
import { command, query } from './define.ts'
import { personal } from './personal.ts'

export const sourceFields = z.strictObject({
  kind: z.enum(v.sourceKinds),
  title: text(300),
  author: freeText(200),
  date: partialDate.nullable().default(null),
  url: freeText(500),
  reliability: z.enum(v.reliabilities).default('unknown'),
  confidential: z.boolean().default(false),
})
/** A source already recorded, or a new one written in the same form. */
export const sourceRef = z.union([z.strictObject({ id }), z.strictObject({ new: sourceFields })])

export const source = z.object({
  id,
  version,
  kind: z.enum(v.sourceKinds),
  title: z.string(),
  author: z.string(),
  date: partialDate.nullable(),
  url: z.string(),
  reliability: z.enum(v.reliabilities),
  confidential: z.boolean(),
})

/** A source beside the fact that rests on it. */
export const shownSource = z.object({
  id,
  title: personal(z.string()),
  date: partialDate.nullable(),
  reliability: z.enum(v.reliabilities),
})

export const sourcesContract = {
  /** Newest first; at most 50. */
  'sources.lookup': query(
    'anyone',
    z.strictObject({ search: z.string().max(200).default('') }),
    z.array(source),
  ),
  'sources.create': command(['case_officer', 'campaign_officer', 'treasurer'], sourceFields, saved),
}
