// A report saved under a name: what is asked for, to be asked again.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { sectionedInput } from '../../../shared/contract/report-input.ts'
import { fieldError } from '../../../shared/result.ts'
import { create } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'

/** By name. One of a kind that is no longer made is left out. */
export const definitions = (ctx: Context): Output<'reports.definitions'> =>
  all(
    ctx,
    ctx.db
      .selectFrom('report_definition')
      .selectAll()
      .where('deleted_at', 'is', null)
      .orderBy('name')
      .orderBy('id'),
  ).flatMap(({ id, row_version, name, input }) => {
    const asked = sectionedInput.safeParse(JSON.parse(input))
    return asked.success ? [{ id, version: row_version, name, input: asked.data }] : []
  })

/** Keeps a report under a name that no other has. */
export const define = (ctx: Context, { name, input }: Parsed<'reports.define'>) => {
  if (definitions(ctx).some((known) => known.name.toLowerCase() === name.toLowerCase()))
    throw fieldError('name', 'name_taken')
  return create(ctx, 'report_definition', { name, kind: input.kind, input: JSON.stringify(input) })
}
