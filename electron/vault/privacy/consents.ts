// What somebody agreed to, took back, or objected to: acts with a day, never ticks.
import type { Parsed } from '../../../shared/contract/index.ts'
import { AppError, fieldError } from '../../../shared/result.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { assertNotErased } from '../erasure/index.ts'

const notInFuture = (ctx: Context, field: string, day: string): void => {
  if (day > today(ctx)) throw fieldError(field, 'in_the_future')
}

/** Records a consent. Its evidence must be a file of the same person or family. */
export const addConsent = (
  ctx: Context,
  {
    subject,
    subjectId,
    givenBy,
    givenOn,
    scopes,
    organisationId,
    evidenceDocumentId,
    ...plain
  }: Parsed<'consents.add'>,
) => {
  assertNotErased(ctx, subject, subjectId)
  notInFuture(ctx, 'givenOn', givenOn)
  if (scopes.includes('share_with_organisation') && !organisationId)
    throw fieldError('organisationId', 'required')
  if (evidenceDocumentId && rowOf(ctx, 'document', evidenceDocumentId).owner_id !== subjectId)
    throw new AppError({ code: 'not_found' })
  const whose =
    subject === 'person'
      ? { person_id: subjectId, household_id: null }
      : { person_id: null, household_id: subjectId }
  return create(ctx, 'consent', {
    ...whose,
    ...plain,
    given_by: givenBy,
    given_on: givenOn,
    scopes: JSON.stringify(scopes),
    organisation_id: organisationId,
    evidence_document_id: evidenceDocumentId,
    withdrawn_on: null,
    withdrawn_because: '',
  })
}

export const withdrawConsent = (ctx: Context, { id, version, on, reason }: Parsed<'consents.withdraw'>) => {
  notInFuture(ctx, 'on', on)
  const { given_on, person_id, household_id } = rowOf(ctx, 'consent', id)
  if (person_id) assertNotErased(ctx, 'person', person_id)
  if (household_id) assertNotErased(ctx, 'household', household_id)
  if (on < given_on) throw fieldError('on', 'before_start')
  return update(ctx, 'consent', id, { withdrawn_on: on, withdrawn_because: reason }, { version, reason })
}

export const addObjection = (ctx: Context, { personId, madeOn, ...plain }: Parsed<'objections.add'>) => {
  assertNotErased(ctx, 'person', personId)
  notInFuture(ctx, 'madeOn', madeOn)
  return create(ctx, 'naming_objection', {
    ...plain,
    person_id: personId,
    made_on: madeOn,
    lifted_on: null,
    lifted_because: '',
  })
}

export const liftObjection = (ctx: Context, { id, version, on, reason }: Parsed<'objections.lift'>) => {
  notInFuture(ctx, 'on', on)
  const { made_on, person_id } = rowOf(ctx, 'naming_objection', id)
  assertNotErased(ctx, 'person', person_id)
  if (on < made_on) throw fieldError('on', 'before_start')
  return update(ctx, 'naming_objection', id, { lifted_on: on, lifted_because: reason }, { version, reason })
}
