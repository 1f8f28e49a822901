// P2: nobody's data are kept on nothing. A consent is on record, or the published source that the basis speaks of.
import { sql } from 'kysely'
import { ageOfMajority } from '../../../../shared/age.ts'
import { addMonths } from '../../../../shared/partial-date.ts'
import { personRoles, type StorageBasis } from '../../../../shared/vocabulary/index.ts'
import type { Context } from '../../context.ts'
import { isOneOf } from '../../database/page.ts'
import { all } from '../../database/run.ts'
import { defaultBasis } from '../../privacy/index.ts'
import type { Finding, Findings } from '../finding.ts'

type Person = {
  storage_basis: StorageBasis | null
  public_source_id: string | null
  birth_max: string | null
}
type Consent = { given_by: string }

const noConsent = (record: 'person' | 'household', id: string, dueDay?: string): Finding => ({
  kind: 'no_basis',
  record,
  recordId: id,
  reason: 'no_consent',
  ...(dueDay !== undefined && { dueDay, sortDay: dueDay }),
})

const ofPerson = (id: string, person: Person, roles: readonly string[], consents: readonly Consent[]) => {
  const basis = person.storage_basis ?? defaultBasis(personRoles.filter((role) => roles.includes(role)))
  if (basis === 'public_source' && person.public_source_id === null)
    return [{ ...noConsent('person', id), reason: 'no_public_source' as const }]
  if (basis !== 'consent' || consents.some(({ given_by }) => given_by !== 'guardian')) return []
  if (consents.length === 0) return [noConsent('person', id)]
  // P3: what a guardian agreed to lapses on the day she is of age.
  return person.birth_max ? [noConsent('person', id, addMonths(person.birth_max, ageOfMajority * 12))] : []
}

export const personsWithoutBasis = (ctx: Context, ids: readonly string[]): Findings => {
  const persons = all(ctx, ctx.db.selectFrom('v_kept_on').selectAll().where(isOneOf('person_id', ids)))
  const roles = Map.groupBy(
    all(
      ctx,
      ctx.db.selectFrom('v_person_role').select(['person_id', 'role']).where(isOneOf('person_id', ids)),
    ),
    ({ person_id }) => person_id,
  )
  const consents = Map.groupBy(
    all(
      ctx,
      ctx.db
        .selectFrom('v_consent')
        .select(['person_id', 'given_by'])
        .where('withdrawn_on', 'is', null)
        .where(isOneOf('person_id', ids)),
    ),
    ({ person_id }) => person_id,
  )
  const inFamilies = new Set(
    all(
      ctx,
      ctx.db
        .selectFrom('v_household_member')
        .select('person_id')
        .where('to_on', 'is', null)
        .where(isOneOf('person_id', ids)),
    ).map(({ person_id }) => person_id),
  )
  // Whoever lives in a family is asked for with it.
  const alone = persons.filter(({ person_id }) => !inFamilies.has(person_id))
  return new Map(
    alone.map(({ person_id: id, ...person }) => {
      const held = (roles.get(id) ?? []).map(({ role }) => role)
      return [id, ofPerson(id, person, held, consents.get(id) ?? [])]
    }),
  )
}

/** P5: a family that is a code, a ground and a number names nobody, and needs nobody's consent. */
export const householdsWithoutBasis = (ctx: Context, ids: readonly string[]): Findings =>
  new Map(
    all(
      ctx,
      ctx.db
        .selectFrom('v_household as h')
        .select('h.id')
        .where(
          sql<boolean>`(h.label <> h.ref or exists (
            select 1 from v_household_member where household_id = h.id and to_on is null))`,
        )
        .where(isOneOf('h.id', ids))
        .where(
          sql<boolean>`not exists (select 1 from v_consent where household_id = h.id and withdrawn_on is null)`,
        ),
    ).map(({ id }) => [id, [noConsent('household', id)]]),
  )
