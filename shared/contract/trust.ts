import { z } from 'zod'
import * as v from '../vocabulary/index.ts'
import { day, id, reason, saved, version } from './common.ts'
import { command, query } from './define.ts'
import { personal, personName } from './personal.ts'
import { disclosure } from './privacy.ts'

/** A partner organisation, or the courier behind an account. */
const whom = { of: z.enum(['organisation', 'account']), ofId: id }
const suspension = z.object({
  id,
  version,
  since: z.string(),
  because: z.string(),
  liftedOn: z.string().nullable(),
})
const known = { id, ref: z.string(), label: personName() }
const allowed = ['administrator', 'case_officer', 'campaign_officer', 'treasurer'] as const

export const trustContract = {
  /** The suspension that stands, and those before it. */
  'trust.suspensions': query('anyone', z.strictObject(whom), z.array(suspension)),
  /** From this day no payment and no export goes there any more. Nothing already posted changes. */
  'trust.suspend': command(allowed, z.strictObject({ ...whom, since: day, reason }), saved),
  'trust.lift': command(allowed, z.strictObject({ id, version, on: day, reason }), saved),
  /** What the fallen partner knows and holds: families, persons, advances, papers; and whom to call about it. */
  'trust.exposure': query(
    'anyone',
    z.strictObject(whom),
    z.object({
      families: z.array(z.object({ ...known, peopleCount: z.int() })),
      persons: z.array(z.object(known)),
      /** Money with the partner that is not accounted for, per currency. */
      advances: z.array(z.object({ currency: z.string(), openMinor: z.int() })),
      papers: z.array(disclosure),
      calls: z.array(
        z.object({
          ...known,
          caregiver: personal(z.string()),
          trustedPerson: personal(z.string()),
          directContactUnsafe: z.boolean(),
          contacts: z.array(
            z.object({
              type: z.enum(v.contactTypes),
              value: personal(z.string()),
              isSafe: z.boolean(),
              whenSafe: personal(z.string()),
            }),
          ),
        }),
      ),
    }),
  ),
}
