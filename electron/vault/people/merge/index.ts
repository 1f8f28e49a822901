// Two records of one person become one: all names and all that hangs on either go to the record that is kept; the other
// is archived and leads there. One command, taken back as one.
import type { Parsed } from '../../../../shared/contract/index.ts'
import { AppError, ruleError } from '../../../../shared/result.ts'
import { archive, create, rowOf, update } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { assertOneCustody } from '../../custody/index.ts'
import { moveKin } from '../../families/index.ts'
import { mergePayee } from '../../fund/bank/merged-payee.ts'
import type { Schema } from '../../database/schema/index.ts'
import { basisOf, factsOf } from '../duplicates/facts.ts'
import { allRoles } from '../save.ts'
import { narrowConsents } from './consents.ts'
import { takenOver } from './fields.ts'
import { moveLinks, type Sides, type Touched } from './move.ts'
import { moveNames } from './names.ts'

type Person = Schema['person']

const assertStands = (person: Person, version: number): void => {
  if (person.row_version !== version)
    throw new AppError({ code: 'conflict', details: { changedAt: person.updated_at } })
  if (person.deleted_at !== null || person.erased_at !== null) throw ruleError('M2', { ref: person.ref })
}

type Both = { one: string; other: string }
/** One for both, of things of which a person can have one; each answers what the two sides have. */
const onlyOne: readonly { rule: string; query: string }[] = [
  {
    rule: 'M3', // two families
    query: `select a.ref as one, b.ref as other
      from household_member m join household a on a.id = m.household_id,
        household_member n join household b on b.id = n.household_id
      where m.person_id = @keepId and m.to_on is null and m.deleted_at is null
        and n.person_id = @dropId and n.to_on is null and n.deleted_at is null and m.household_id <> n.household_id`,
  },
  {
    rule: 'M4', // two open cases in one campaign
    query: `select a.ref as one, b.ref as other from case_file a join case_file b on b.campaign_id = a.campaign_id
      where a.person_id = @keepId and a.kind = 'detained' and a.closed_on is null and a.deleted_at is null
        and b.person_id = @dropId and b.kind = 'detained' and b.closed_on is null and b.deleted_at is null`,
  },
  {
    rule: 'M5', // two accounts that money goes to
    query: `select p.ref as one, o.ref as other from payee_account a join person p on p.id = a.person_id,
        payee_account b join person o on o.id = b.person_id
      where a.person_id = @keepId and a.deleted_at is null and b.person_id = @dropId and b.deleted_at is null`,
  },
]
const assertMayBeOne = (ctx: Context, sides: Sides): void => {
  assertOneCustody(ctx, [sides.keepId, sides.dropId])
  for (const { rule, query } of onlyOne) {
    const both = ctx.prepare(query).get(sides) as Both | undefined
    if (both) throw ruleError(rule, both)
  }
}

/** Asks the rules about all that was touched, as an undo does. */
const assertHolds = (ctx: Context, touched: readonly Touched[]): void => {
  try {
    for (const { table, id } of touched)
      ctx.rules[table]?.forEach((rule) => rule(ctx, { ...rowOf(ctx, table, id) }))
  } catch (error) {
    // A sentence beside a field says nothing where there is no form.
    throw error instanceof AppError && error.wire.code === 'validation' ? ruleError('M6') : error
  }
}

const standing = `select id from duplicate_decision where person_id = ? and other_id = ? and deleted_at is null`
/** Writes down what became of two records; what was decided before no longer holds. */
export const decide = (
  ctx: Context,
  ids: readonly [string, string],
  verdict: Schema['duplicate_decision']['verdict'],
  fromDropped: readonly string[] = [],
) => {
  const [a = '', b = ''] = ids.toSorted()
  const facts = factsOf(ctx, [a, b])
  const [one, other] = [facts.get(a), facts.get(b)]
  if (!one || !other || a === b) throw new AppError({ code: 'not_found' })
  for (const id of ctx.prepare(standing).pluck().all(a, b) as string[]) archive(ctx, 'duplicate_decision', id)
  return create(ctx, 'duplicate_decision', {
    person_id: a,
    other_id: b,
    verdict,
    basis: basisOf(one, other),
    choices: JSON.stringify(fromDropped),
  })
}

/** Merges two persons. Refused where that would break a rule; what stands against each other is named. */
export const mergePersons = (
  ctx: Context,
  { keepId, keepVersion, dropId, dropVersion, fromDropped }: Parsed<'people.merge'>,
): Person => {
  const sides = { keepId, dropId }
  const [keep, drop] = [rowOf(ctx, 'person', keepId), rowOf(ctx, 'person', dropId)]
  assertStands(keep, keepVersion)
  assertStands(drop, dropVersion)
  assertMayBeOne(ctx, sides)
  decide(ctx, [keepId, dropId], 'merged', fromDropped)
  mergePayee(ctx, keepId, dropId)
  narrowConsents(ctx, sides, `${drop.ref} = ${keep.ref}`)
  const touched = [...moveKin(ctx, sides), ...moveLinks(ctx, sides)]
  const shown = moveNames(ctx, sides, fromDropped.includes('name'))
  update(
    ctx,
    'person',
    dropId,
    { merged_into: keepId, photo_document_id: null },
    { action: 'merge', deletedAt: ctx.now() },
  )
  const kept = update(
    ctx,
    'person',
    keepId,
    { ...takenOver(keep, drop, fromDropped), ...shown, roles: allRoles(ctx, keepId) },
    { action: 'merge' },
  )
  assertHolds(ctx, [...touched, { table: 'person', id: keepId }])
  return kept
}
