import type { Allowed, Role } from './define.ts'

/** Whether one of these roles is enough. The door asks it of every call, and the screens before they show a button. */
export const mayCall = (allowed: Allowed, held: readonly Role[]): boolean =>
  allowed === 'anyone' || allowed.some((role) => held.includes(role))
