import type { Kysely } from 'kysely'
import type { Channel, Output, Parsed } from '../../shared/contract/index.ts'
import type { FailedAttempts } from '../../shared/contract/system.ts'
import type { Derivations, Later, Rules } from './audit/derive.ts'
import type { Newest } from './audit/log.ts'
import type { Schema } from './database/schema/index.ts'
import type { Sqlite } from './database/open.ts'
import type { Prepare } from './database/statement-cache.ts'
import type { Slot } from './keys/header.ts'
import type { Keyring } from './lifecycle/keyring.ts'
import type { User } from './lifecycle/owner.ts'

/** Everything a handler may use. There is no other state. */
export type Context = {
  sqlite: Sqlite
  /** Builds queries; run them with all(), first(), one() of database/run.ts. */
  db: Kysely<Schema>
  prepare: Prepare
  user: User
  vault: { id: string; kind: 'office' | 'demo'; deviceLetter: string }
  /** One unlocking, from passphrase to lock. */
  session: string
  /** Before this unlocking; null when nobody had tried. */
  failedAttempts: FailedAttempts | null
  /** This instant, ISO 8601 in UTC. */
  now: () => string
  auditKey: Buffer
  derivations: Derivations
  rules: Rules
  /** null in the reading thread, which changes nothing. */
  keyring: Keyring | null
  /** The key this one command needed, derived before it: deriving takes a second, and a command does not wait. */
  derived: Derived | null
  /** Set by dispatch for the length of one command. */
  operation: Operation | null
}
/** One command: its rows in the audit log share the number of the first. */
export type Operation = {
  channel: string
  firstSeq: number | null
  undoable: boolean
  /** The newest entry of the history, once this command has written one; null where it must be looked up. */
  head: Newest | null
  /** Whatever is written is taken back in the end: the history only counts. */
  isTried?: boolean
  /** Where many records are written, what is kept beside them is made once, at the end. */
  later?: Later
  /** What follows once it is committed. */
  afterwards: (() => void)[]
}

export type Derived = {
  /** In no header yet. */
  slot?: Slot
  /** What goes on paper, of secrets nobody typed. */
  recoveryKey?: string
  sheets?: string[]
  /** Whose passphrase was right. */
  provenUserId?: string
  /** The vault key is being changed: what signed the bundles until now. */
  formerBackupKey?: Buffer
}

/** The day it is where the office works. */
export const today = (ctx: Pick<Context, 'now'>): string => {
  const now = new Date(ctx.now())
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

/** The handlers a domain owes: exactly one synchronous function for each channel of its contract. */
export type HandlersFor<Contract> = {
  [C in keyof Contract & Channel]: (ctx: Context, input: Parsed<C>) => Output<C>
}
