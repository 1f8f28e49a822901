import { z } from 'zod'

// Before any schema: zod otherwise probes `new Function`, which the content security policy reports.
z.config({ jitless: true })

/** The roles of domain.md 3.10. */
export const roles = [
  'administrator',
  'case_officer',
  'campaign_officer',
  'treasurer',
  'approver',
  'auditor_read_only',
] as const
export type Role = (typeof roles)[number]
/** Everybody but the auditor, who reads all and writes nothing. */
export const workers: readonly Role[] = roles.filter((role) => role !== 'auditor_read_only')

/** Who may call a channel: one of these roles, or anybody who has unlocked the vault. */
export type Allowed = readonly Role[] | 'anyone'

/** A read: safe to repeat, cached by the screens; only that of a restricted field is written to the audit log. */
export const query = <I extends z.ZodType, O extends z.ZodType>(allowed: Allowed, input: I, output: O) =>
  ({ kind: 'query', allowed, input, output }) as const

/** A change: runs once, in one transaction with its audit row. */
export const command = <I extends z.ZodType, O extends z.ZodType>(allowed: Allowed, input: I, output: O) =>
  ({ kind: 'command', allowed, input, output }) as const
