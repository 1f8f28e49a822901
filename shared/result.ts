// How a call ends. Structured clone drops Error.code, so failures travel as values.

/** The closed list of ways a call can fail (architecture: the one door). */
export const errorCodes = [
  'validation',
  'not_found',
  'conflict',
  'forbidden',
  'locked',
  'busy',
  'cancelled',
  'rule',
  'disk_full',
  'io',
  'too_new',
  'damaged',
  'not_a_vault',
  'wrong_passphrase',
  'internal',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** What is wrong with one field: the key of a sentence under `problems`, and the figures it names. */
export type FieldProblem = { problem: string; values?: Record<string, string | number> }

export type WireError = {
  code: ErrorCode
  /** The rule refused by, as domain.md numbers them: `C1`, `F1`, … Its sentence stands under `rules`. */
  rule?: string
  /** Path of the field (`name.family`, `lines.0.amount`) to what is wrong with it. */
  fields?: Record<string, FieldProblem>
  /** Figures the sentence names; never free text a person typed. */
  details?: Record<string, string | number>
  /** Stands in the log beside an internal error, so that a user can quote it. */
  reference?: string
}

export type Result<T = unknown> = { ok: true; value: T } | { ok: false; error: WireError }

/** An error that may cross the door: only what it carries on purpose leaves the vault. */
export class AppError extends Error {
  override name = 'AppError'
  readonly wire: WireError
  constructor(wire: WireError, options?: ErrorOptions) {
    super(wire.rule ? `${wire.code} ${wire.rule}` : wire.code, options)
    this.wire = wire
  }
}

/** A rule of the domain refuses; `fields` puts the sentence beside the field it is about. */
export const ruleError = (
  rule: string,
  details: Record<string, string | number> = {},
  field?: string,
): AppError =>
  new AppError({
    code: 'rule',
    rule,
    details,
    ...(field && { fields: { [field]: { problem: `rule.${rule}`, values: details } } }),
  })

/** One field is wrong in a way only the vault can know. */
export const fieldError = (field: string, problem: string, values?: Record<string, string | number>) =>
  new AppError({ code: 'validation', fields: { [field]: { problem, ...(values && { values }) } } })

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value })
export const fail = (code: ErrorCode, more: Omit<WireError, 'code'> = {}): Result<never> => ({
  ok: false,
  error: { code, ...more },
})
