import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { isMinorOn } from '../../../shared/age.ts'
import { personRoles } from '../../../shared/vocabulary/index.ts'
import { rowOf } from '../audit/change.ts'
import { type Context, today } from '../context.ts'
import { all, first } from '../database/run.ts'
import { defaultBasis } from './basis.ts'
import { disclosuresOf } from './disclosures.ts'
import { consentsOf, namingOf, scopesOf } from './naming.ts'

type Page = Output<'privacy.of'>

const organisation = (ctx: Context, id: string | null) =>
  (id && first(ctx, ctx.db.selectFrom('v_organisation').select(['id', 'label']).where('id', '=', id))) || null

const consents = (
  ctx: Context,
  subject: 'person' | 'household',
  id: string,
  isOfAge: boolean,
): Page['consents'] =>
  consentsOf(ctx, subject, id).map((row) => {
    const evidence = row.evidence_document_id && rowOf(ctx, 'document', row.evidence_document_id)
    return {
      id: row.id,
      version: row.row_version,
      givenBy: row.given_by,
      givenOn: row.given_on,
      scopes: scopesOf(row.scopes),
      organisation: organisation(ctx, row.organisation_id),
      form: row.form,
      withheld: row.withheld,
      evidence: evidence ? { id: evidence.id, label: evidence.name } : null,
      note: row.note,
      withdrawnOn: row.withdrawn_on,
      lapsed: row.given_by === 'guardian' && isOfAge,
    }
  })

const objections = (ctx: Context, personId: string): Page['objections'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('naming_objection')
      .selectAll()
      .where('person_id', '=', personId)
      .where('deleted_at', 'is', null)
      .orderBy('made_on', 'desc'),
  ).map((row) => ({
    id: row.id,
    version: row.row_version,
    by: row.by,
    madeOn: row.made_on,
    note: row.note,
    liftedOn: row.lifted_on,
  }))

const ofPerson = (ctx: Context, id: string): Page => {
  const person = rowOf(ctx, 'person', id)
  const roles = all(ctx, ctx.db.selectFrom('v_person_role').select('role').where('person_id', '=', id))
  const source =
    person.public_source_id &&
    first(
      ctx,
      ctx.db
        .selectFrom('v_source')
        .select(['id', 'title as label', 'is_published'])
        .where('id', '=', person.public_source_id),
    )
  const isOfAge = isMinorOn(today(ctx), person.birth_min, person.birth_max) === false
  return {
    publicly: namingOf(ctx, id, { level: 'public' }),
    toPartners: namingOf(ctx, id, { level: 'partner', organisationId: null }),
    basis: person.storage_basis,
    defaultBasis: defaultBasis(personRoles.filter((role) => roles.some((held) => held.role === role))),
    publicSource: source
      ? { id: source.id, label: source.label, isPublished: source.is_published === 1 }
      : null,
    notInformedBecause: person.not_informed_because,
    informReviewOn: person.inform_review_on,
    version: person.row_version,
    consents: consents(ctx, 'person', id, isOfAge),
    objections: objections(ctx, id),
    disclosures: disclosuresOf(ctx, 'person', id),
  }
}

/** P5: a family never leaves by name, whatever anybody agreed to. */
const ofHousehold = (ctx: Context, id: string): Page => ({
  publicly: null,
  toPartners: null,
  basis: null,
  defaultBasis: 'consent',
  publicSource: null,
  notInformedBecause: '',
  informReviewOn: null,
  version: rowOf(ctx, 'household', id).row_version,
  consents: consents(ctx, 'household', id, false),
  objections: [],
  disclosures: disclosuresOf(ctx, 'household', id),
})

export const privacyOf = (ctx: Context, { subject, subjectId }: Parsed<'privacy.of'>): Page =>
  subject === 'person' ? ofPerson(ctx, subjectId) : ofHousehold(ctx, subjectId)
