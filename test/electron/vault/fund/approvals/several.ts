// Several users in the fund's office, each at work in turn.
import type { Role } from '../../../../../shared/contract/define.ts'
import { fundId, vault } from '../fund-office.ts'

export const passphrase = 'marble kettle thunder meadow pencil'

export const userOf = (name: string) => {
  const found = vault.must('users.list', {}).find((user) => user.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}
export const join = async (
  name: string,
  selfPersonId: string | null = null,
  roles: Role[] = ['approver'],
): Promise<void> => {
  const added = await vault.derive('users.add', { name, roles, passphrase, selfPersonId })
  if (!added.ok) throw new Error(added.error.code)
}
/** What another user does at her own unlocking of the program. */
export const as = <Value>(name: string, act: () => Value): Value => {
  const before = vault.ctx.user
  const { id, roles } = userOf(name)
  vault.ctx.user = { id, name, roles }
  try {
    return act()
  } finally {
    vault.ctx.user = before
  }
}
export const limit = (twoAboveMinor: number, singleUpToMinor = 0) =>
  vault.must('approvalLimits.set', { fundId, currency: 'CHF', twoAboveMinor, singleUpToMinor })
/** Gives the user who made the vault a name, as the first hour does. */
export const nameOwner = (name: string): void => {
  const [owner] = vault.must('users.list', {})
  vault.must('users.update', { id: owner?.id ?? '', version: 1, name, roles: owner?.roles ?? [] })
}
