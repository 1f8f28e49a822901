import { type VaultChannel, vaultContract } from '../../shared/contract/index.ts'
import type { Context } from './context.ts'

/** Default deny: the contract names the roles of every channel (G9). */
export const mayCall = (ctx: Pick<Context, 'user'>, channel: VaultChannel): boolean => {
  const { allowed } = vaultContract[channel]
  return allowed === 'anyone' || allowed.some((role) => ctx.user.roles.includes(role))
}
