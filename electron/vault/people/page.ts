import type { Output } from '../../../shared/contract/index.ts'
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { optionalDateOf } from '../database/dates.ts'
import { all, first } from '../database/run.ts'
import { shownSource } from '../sources/index.ts'
import { libertyToday } from '../custody/index.ts'
import { recordReading } from '../audit/reading.ts'
import { rolesHeld } from './roles.ts'
import { nameFields } from '../../../shared/contract/people.ts'

const { printedIn } = nameFields.shape
const restricted = 3

const namesOf = (ctx: Context, id: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('person_name')
      .selectAll()
      .where('person_id', '=', id)
      .where('deleted_at', 'is', null)
      .orderBy('position'),
  ).map(({ id: nameId, script, family, given, patronymic, full, kind, is_primary, printed_in }) => ({
    id: nameId,
    script,
    family,
    given,
    patronymic,
    full,
    kind,
    isPrimary: is_primary === 1,
    printedIn: printedIn.parse(JSON.parse(printed_in)),
  }))

const householdsOf = (ctx: Context, id: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_household_member as m')
      .innerJoin('v_household as h', 'h.id', 'm.household_id')
      .select(['h.id', 'h.ref', 'h.label', 'm.relation', 'm.to_on as until'])
      .where('m.person_id', '=', id)
      .orderBy('m.to_on'),
  )

const aidOn = (ctx: Context, personId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_payment')
      .select([
        'id',
        'ref',
        'on_day as on',
        'amount_minor as amountMinor',
        'currency',
        'status',
        'beneficiary_label as household',
      ])
      .where((where) =>
        where.or([where('ground_person_id', '=', personId), where('person_id', '=', personId)]),
      )
      .orderBy('on_day', 'desc')
      .limit(20),
  )

/** Everything the page of a person shows at once; that a restricted one was opened is recorded. */
export const personPage = (ctx: Context, id: string): Output<'people.get'> => {
  if (rowOf(ctx, 'person', id).sensitivity === restricted) recordReading(ctx, 'person', id, id)
  return personShown(ctx, id)
}

/** The same for a report, whose making is recorded as a whole. */
export const personShown = (ctx: Context, id: string): Output<'people.get'> => {
  const row = rowOf(ctx, 'person', id)
  const employer =
    row.employer_id &&
    first(ctx, ctx.db.selectFrom('v_organisation').select(['id', 'label']).where('id', '=', row.employer_id))
  return {
    id,
    ref: row.ref,
    version: row.row_version,
    names: namesOf(ctx, id),
    nameLatin: row.name_latin,
    nameCyrillic: row.name_cyrillic,
    sex: row.sex,
    birth: optionalDateOf(row.birth_text, row.birth_qualifier),
    death: optionalDateOf(row.death_text, row.death_qualifier),
    custodyLink: row.custody_link,
    citizenship: row.citizenship,
    occupation: row.occupation,
    settlement: row.settlement,
    region: row.region,
    roles: rolesHeld(ctx, id),
    employer: employer || null,
    civilStatus: row.civil_status,
    language: row.language,
    sensitivity: row.sensitivity,
    photoId: row.photo_document_id,
    source: shownSource(ctx, row.source_id),
    recordedAt: row.updated_at,
    notes: row.notes,
    pseudonym: row.pseudonym,
    isExample: row.is_example === 1,
    archivedAt: row.deleted_at,
    erasedAt: row.erased_at,
    mergedInto: row.merged_into,
    liberty: libertyToday(ctx, id),
    households: householdsOf(ctx, id),
    aid: aidOn(ctx, id),
  }
}
