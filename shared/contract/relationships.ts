import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { freeText, id, partialDate, saved, version } from './common.ts'
import { command, query } from './define.ts'
import { personal, personName } from './personal.ts'
import { sourceRef } from './sources.ts'

const times = {
  since: partialDate.nullable().default(null),
  until: partialDate.nullable().default(null),
  source: sourceRef.nullable().default(null),
  note: freeText(1000),
}
const relationship = z.object({
  id,
  version,
  /** What the other is to the person asked about. */
  kind: z.enum(v.relationshipKinds),
  other: z.object({ id, ref: z.string(), label: personName(), died: z.boolean() }),
  since: partialDate.nullable(),
  until: partialDate.nullable(),
  source: z.object({ id, title: personal(z.string()) }).nullable(),
  note: personal(z.string()),
})
const writers = ['case_officer'] as const

export const relationshipsContract = {
  /** Those that last first. */
  'relationships.ofPerson': query('anyone', z.strictObject({ personId: id }), z.array(relationship)),
  'relationships.add': command(
    writers,
    z.strictObject({ personId: id, otherId: id, kind: z.enum(v.relationshipKinds), ...times }),
    saved,
  ),
  'relationships.change': command(writers, z.strictObject({ id, version, ...times }), saved),
  'relationships.remove': command(writers, z.strictObject({ id, version }), saved),
}
