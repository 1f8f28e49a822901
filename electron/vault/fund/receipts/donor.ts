// Whoever gave: an organisation or a person, and the language to write to them in.
import { sql } from 'kysely'
import type { Parsed } from '../../../../shared/contract/index.ts'
import { type Language, languages } from '../../../../shared/contract/shell.ts'
import type { Context } from '../../context.ts'
import { first, one } from '../../database/run.ts'
import type { Schema } from '../../database/schema/index.ts'

export type Donor = Parsed<'donors.get'>
type Columns = Pick<Schema['donation'], 'donor_organisation_id' | 'donor_person_id'>

export const donorKeyOf = ({ donor_organisation_id, donor_person_id }: Columns): Donor | null => {
  if (donor_organisation_id) return { kind: 'organisation', id: donor_organisation_id }
  return donor_person_id ? { kind: 'person', id: donor_person_id } : null
}
export const donorColumns = ({ kind, id }: Donor): Columns => ({
  donor_organisation_id: kind === 'organisation' ? id : null,
  donor_person_id: kind === 'person' ? id : null,
})
/** Which column of gifts and receipts names such a donor. */
export const donorColumn = ({ kind }: Donor) =>
  kind === 'organisation' ? ('donor_organisation_id' as const) : ('donor_person_id' as const)

/** The name that goes on paper; `not_found` where there is no such record. */
export const donorName = (ctx: Context, { kind, id }: Donor): string =>
  kind === 'organisation'
    ? one(ctx, ctx.db.selectFrom('v_organisation').select('name').where('id', '=', id)).name
    : one(ctx, ctx.db.selectFrom('v_person').select('label').where('id', '=', id)).label

const ours = (code: string | undefined): Language | null =>
  languages.find((language) => language === code) ?? null

/** The language a person speaks or an organisation is written to in, else that of the donor's last receipt; null where nothing tells. */
export const languageOf = (ctx: Context, donor: Donor): Language | null => {
  const spoken = first(
    ctx,
    ctx.db.selectFrom('v_donor_language').select('language').where('id', '=', donor.id),
  )
  const last = first(
    ctx,
    ctx.db
      .selectFrom('receipt')
      .select('language')
      .where(donorColumn(donor), '=', donor.id)
      .orderBy(sql`id`, 'desc')
      .limit(1),
  )
  return ours(spoken?.language) ?? last?.language ?? null
}
