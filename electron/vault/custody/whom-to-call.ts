import type { Output } from '../../../shared/contract/index.ts'
import { recordReading } from '../audit/reading.ts'
import { waysToReach } from '../contacts/index.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'
import { relationsOf } from '../families/relationships.ts'

type Contact = Output<'custody.whomToCall'>[number]

const householdsOf = (ctx: Context, personId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_household_contact')
      .selectAll()
      .where((where) =>
        where.or([
          where('ground_person_id', '=', personId),
          where(
            'id',
            'in',
            where
              .selectFrom('v_household_member')
              .select('household_id')
              .where('person_id', '=', personId)
              .where('to_on', 'is', null),
          ),
        ]),
      )
      .orderBy('ref'),
  )

const ofHouseholds = (ctx: Context, personId: string): Contact[] =>
  householdsOf(ctx, personId).flatMap(({ id, ref, label, trusted_person, direct_contact_unsafe }) => {
    const record = { entity: 'household' as const, id, ref }
    if (trusted_person) recordReading(ctx, 'household', id, id)
    const trusted: Contact = {
      record,
      via: 'trusted_person',
      label: trusted_person,
      kind: null,
      safe: true,
      ways: [],
    }
    const direct: Contact = {
      record,
      via: 'household',
      label,
      kind: null,
      safe: direct_contact_unsafe === 0,
      ways: waysToReach(ctx, 'household', id),
    }
    return trusted_person ? [trusted, direct] : [direct]
  })

/** Relatives and lawyers of hers who can be reached somehow. */
const ofKin = (ctx: Context, personId: string): Contact[] =>
  relationsOf(ctx, personId)
    .filter(({ until, other }) => until === null && !other.died)
    .map(({ other, kind }): Contact => {
      const ways = waysToReach(ctx, 'person', other.id)
      return {
        record: { entity: 'person', id: other.id, ref: other.ref },
        via: 'kin',
        label: other.label,
        kind,
        safe: ways.some(({ isSafe }) => isSafe),
        ways,
      }
    })
    .filter(({ ways }) => ways.length > 0)

/** Whom to ask about somebody: the trusted person of her family, the family itself, her kin and her lawyer. */
export const whomToCall = (ctx: Context, personId: string): Contact[] => [
  ...ofHouseholds(ctx, personId),
  ...ofKin(ctx, personId),
]
