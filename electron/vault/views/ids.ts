import { z } from 'zod'
import { bulkLimit } from '../../../shared/contract/bulk.ts'
import { type Output, type Parsed, vaultContract } from '../../../shared/contract/index.ts'
import { mayCall } from '../../../shared/contract/may.ts'
import { AppError } from '../../../shared/result.ts'
import type { Context } from '../context.ts'
import { lists } from '../export/lists.ts'

const pageShape = z.object({
  rows: z.array(z.object({ id: z.string(), version: z.int() })),
  next: z.string().nullable(),
})

/** Everything a list lets through, asked as the list itself is asked: the same filters, the same order. */
export const listedIds = (ctx: Context, { list, input }: Parsed<'lists.ids'>): Output<'lists.ids'> => {
  if (!mayCall(vaultContract[list].allowed, ctx.user.roles)) throw new AppError({ code: 'forbidden' })
  const asked = vaultContract[list].input.parse({ ...input, cursor: null })
  const { rows, next } = pageShape.parse(lists[list](ctx, { ...asked, limit: bulkLimit }))
  return { rows, more: next !== null }
}
