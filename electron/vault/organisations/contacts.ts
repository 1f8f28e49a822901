// Whom to speak to in an organisation: a person of the register, or a name where none is kept.
import type { z } from 'zod'
import type { orgContactFields } from '../../../shared/contract/correspondents.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { fieldError } from '../../../shared/result.ts'
import { create, rowOf, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'
import { assertNotErased } from '../erasure/index.ts'

export const orgContactsOf = (ctx: Context, organisationId: string): Output<'orgContacts.list'> =>
  all(
    ctx,
    ctx.db
      .selectFrom('org_contact as c')
      .leftJoin('v_person as p', 'p.id', 'c.person_id')
      .selectAll('c')
      .select('p.label')
      .where('c.organisation_id', '=', organisationId)
      .where('c.deleted_at', 'is', null)
      .orderBy('c.id'),
  ).map((row) => ({
    id: row.id,
    version: row.row_version,
    person: row.person_id && row.label !== null ? { id: row.person_id, label: row.label } : null,
    name: row.label ?? row.name,
    function: row.function,
    language: row.language,
    channel: row.channel,
    email: row.email,
    phone: row.phone,
    isReportRecipient: row.is_report_recipient === 1,
    note: row.note,
  }))

const columnsOf = (ctx: Context, fields: z.output<typeof orgContactFields>) => {
  const { personId, isReportRecipient, ...plain } = fields
  if (!personId && !plain.name) throw fieldError('name', 'required')
  if (personId) assertNotErased(ctx, 'person', personId)
  return {
    ...plain,
    // A person of the register is called as the register calls her.
    name: personId ? '' : plain.name,
    person_id: personId,
    is_report_recipient: Number(isReportRecipient),
  }
}

export const addOrgContact = (ctx: Context, { organisationId, ...fields }: Parsed<'orgContacts.add'>) => {
  rowOf(ctx, 'organisation', organisationId)
  return create(ctx, 'org_contact', { organisation_id: organisationId, ...columnsOf(ctx, fields) })
}
export const updateOrgContact = (ctx: Context, { id, version, ...fields }: Parsed<'orgContacts.update'>) =>
  update(ctx, 'org_contact', id, columnsOf(ctx, fields), { version })
