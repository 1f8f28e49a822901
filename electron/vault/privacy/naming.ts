// P1 and P3: whether a name may leave the office on a day, and why. Computed from what stands on record, never ticked.
import { z } from 'zod'
import { type ConsentScope, consentScopes } from '../../../shared/vocabulary/index.ts'
import { isMinorOn } from '../../../shared/age.ts'
import { heldClasses } from '../../../shared/liberty-classes.ts'
import type { Naming } from '../../../shared/contract/privacy.ts'
import { rowOf } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { all, first } from '../database/run.ts'
import type { Schema } from '../database/schema/index.ts'

/** To whom: everybody, or a partner (one organisation, where it is known which). */
export type Audience = { level: 'public' } | { level: 'partner'; organisationId: string | null }

export const scopesOf = (json: string): ConsentScope[] =>
  z.array(z.enum(consentScopes)).parse(JSON.parse(json))

type Consent = Schema['consent']
export const consentsOf = (ctx: Context, subject: 'person' | 'household', subjectId: string): Consent[] =>
  all(
    ctx,
    ctx.db
      .selectFrom('consent')
      .selectAll()
      .where(subject === 'person' ? 'person_id' : 'household_id', '=', subjectId)
      .where('deleted_at', 'is', null)
      .orderBy('given_on', 'desc')
      .orderBy('id', 'desc'),
  )

const objected = (ctx: Context, personId: string, day: string): boolean =>
  all(
    ctx,
    ctx.db
      .selectFrom('naming_objection')
      .select(['made_on', 'lifted_on'])
      .where('person_id', '=', personId)
      .where('deleted_at', 'is', null),
  ).some(({ made_on, lifted_on }) => made_on <= day && (lifted_on === null || day < lifted_on))

const covers = (consent: Consent, audience: Audience): boolean => {
  const scopes = scopesOf(consent.scopes)
  if (scopes.includes('named_in_public')) return true
  if (audience.level === 'public') return false
  if (scopes.includes('named_in_partner_report')) return true
  return (
    scopes.includes('share_with_organisation') &&
    consent.organisation_id !== null &&
    consent.organisation_id === audience.organisationId
  )
}
const standsOn = ({ given_on, withdrawn_on }: Consent, day: string): boolean =>
  given_on <= day && (withdrawn_on === null || day < withdrawn_on)

/** Kin speak for somebody who is dead, or in custody and out of reach; a guardian only for a minor (P3). */
const kinMaySpeak = (ctx: Context, personId: string, isDead: boolean): boolean => {
  if (isDead) return true
  const held = ctx.db
    .selectFrom('v_liberty')
    .select('person_id')
    .where('person_id', '=', personId)
    .where('status', 'in', heldClasses)
  return first(ctx, held) !== undefined
}

/** Whether the face of somebody who may be named may be shown too: that it is known is not enough, it takes consent. */
export const mayShowPhoto = (
  ctx: Context,
  personId: string,
  audience: Audience,
  day: string = today(ctx),
): boolean => {
  if (!namingOf(ctx, personId, audience, day).allowed) return false
  const isDead = rowOf(ctx, 'person', personId).death_text !== null
  return consentsOf(ctx, 'person', personId).some(
    (consent) =>
      standsOn(consent, day) &&
      scopesOf(consent.scopes).includes('photo_public') &&
      (consent.given_by === 'self' ||
        (consent.given_by === 'closest_kin' && kinMaySpeak(ctx, personId, isDead))),
  )
}

const dependsOnSomebody = (ctx: Context, personId: string): boolean =>
  ctx
    .prepare('select 1 from v_household_member where person_id = ? and is_dependant = 1 and to_on is null')
    .get(personId) !== undefined

const isPublished = (ctx: Context, sourceId: string | null): boolean =>
  sourceId !== null &&
  ctx.prepare('select 1 from v_source where id = ? and is_published = 1').get(sourceId) !== undefined

/** Whether this person may be named to this audience on a day. `do_not_name` overrides all; minors never are. */
export const namingOf = (
  ctx: Context,
  personId: string,
  audience: Audience,
  day: string = today(ctx),
): Naming => {
  const person = rowOf(ctx, 'person', personId)
  if (objected(ctx, personId, day)) return { allowed: false, because: 'objection' }
  const minor = isMinorOn(day, person.birth_min, person.birth_max)
  if (minor) return { allowed: false, because: 'minor' }
  if (minor === null && dependsOnSomebody(ctx, personId)) return { allowed: false, because: 'age_unknown' }
  const standing = consentsOf(ctx, 'person', personId).filter(
    (consent) => standsOn(consent, day) && covers(consent, audience),
  )
  if (standing.some(({ given_by }) => given_by === 'self')) return { allowed: true, because: 'consent' }
  if (
    standing.some(({ given_by }) => given_by === 'closest_kin') &&
    kinMaySpeak(ctx, personId, person.death_text !== null)
  )
    return { allowed: true, because: 'kin_consent' }
  if (isPublished(ctx, person.public_source_id)) return { allowed: true, because: 'already_public' }
  return { allowed: false, because: 'nothing' }
}
