// All files of the vault: the list of their room, and the check that each is there and whole.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { userNames } from '../audit/history.ts'
import type { Context } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all } from '../database/run.ts'
import type { DocumentTable } from '../database/schema/documents.ts'
import { matchesDoc, matchOf } from '../search/index.ts'
import { stateOf } from './content.ts'
import { elsewhere } from './elsewhere.ts'
import { ownerOf } from './owners.ts'

type Owned = Pick<DocumentTable, 'owner' | 'owner_id'>
const ownedBy = (ctx: Context, { owner, owner_id }: Owned) => {
  const { ref, label } = ownerOf(ctx, owner, owner_id)
  return { owner, ownerId: owner_id, ownerRef: ref, ownerLabel: label }
}

export const listAll = (ctx: Context, input: Parsed<'documents.all'>): Output<'documents.all'> => {
  const { kind, owner, type } = input.filters
  const register = ctx.db.selectFrom('document_register as r')
  let which = register.where('r.archived', '=', Number(input.archived))
  if (input.search.trim()) which = which.where(matchesDoc('r.doc', matchOf(ctx, 'documents', input.search)))
  if (kind?.length) which = which.where(isOneOf('r.kind', kind))
  if (owner?.length) which = which.where(isOneOf('r.owner', owner))
  if (type?.length) which = which.where(isOneOf('r.type', type))
  const names = userNames(ctx)
  const others = ctx.prepare(elsewhere('@sha256')).pluck()
  return pageOf(ctx, input, {
    which,
    query: register
      .innerJoin('document as d', 'd.id', 'r.document_id')
      .select(['d.id', 'd.ref', 'd.row_version', 'd.name', 'd.kind', 'd.description', 'd.mime', 'd.sha256'])
      .select(['d.owner', 'd.owner_id', 'd.created_at', 'd.created_by', 'd.deleted_at', 'r.type', 'r.size']),
    id: 'r.document_id',
    sorts: { added: 'r.added_at', name: 'r.sort_name', size: 'r.size' },
    sums: { size: { amount: 'r.size' } },
    show: (row) => ({
      id: row.id,
      ref: row.ref,
      version: row.row_version,
      name: row.name,
      kind: row.kind,
      description: row.description,
      mime: row.mime,
      type: row.type,
      size: row.size,
      sha256: row.sha256,
      ...ownedBy(ctx, row),
      addedAt: row.created_at,
      addedBy: names.get(row.created_by) ?? '',
      elsewhere: Number(others.get({ sha256: row.sha256, ownerId: row.owner_id })),
      archivedAt: row.deleted_at,
    }),
  })
}

export const contentsKept = (ctx: Context): string[] =>
  all(ctx, ctx.db.selectFrom('document_content').select('sha256').orderBy('sha256')).map(
    ({ sha256 }) => sha256,
  )

/** The files, archived ones too, that cannot be read any more when these contents are lost. */
const holders = (ctx: Context, sha256: string): Output<'documents.check'>['rows'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('document')
      .select(['id', 'ref', 'name', 'owner', 'owner_id'])
      .where('sha256', '=', sha256)
      .orderBy('id'),
  ).map(({ id, ref, name, ...row }) => ({ id, ref, name, ...ownedBy(ctx, row) }))

export const checkContent = (
  ctx: Context,
  { sha256 }: Parsed<'documents.check'>,
): Output<'documents.check'> => {
  const state = stateOf(ctx, sha256)
  return { state, rows: state === 'whole' ? [] : holders(ctx, sha256) }
}
