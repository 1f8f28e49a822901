import type { Context } from '../context.ts'

/**
 * What a domain keeps beside its records (search keys, a person's liberty today) is made anew after every change of
 * the record, in the same transaction, whoever made the change: a form, an undo, an import.
 */
export type Derivation = (ctx: Context, row: Readonly<Record<string, unknown>>) => void
export type Derivations = Readonly<Partial<Record<string, readonly Derivation[]>>>
/** What must hold of a record whoever changed it; an undo, which goes by no form, asks it of all it put back. */
export type Rules = Derivations
