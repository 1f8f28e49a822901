import { vaultContract } from '../../../shared/contract/index.ts'
import { mayCall } from '../../../shared/contract/may.ts'
import type { Context } from '../context.ts'

/** Taking a change back is making one: it takes the role that the change took. */
export const mayChange = (ctx: Context, channel: string): boolean =>
  Object.entries(vaultContract).some(
    ([name, { allowed }]) => name === channel && mayCall(allowed, ctx.user.roles),
  )
