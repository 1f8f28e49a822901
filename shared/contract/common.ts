// Schemas every domain shares. A message is the key of a sentence under `problems` in the locales.
import { z } from 'zod'
import './define.ts' // sets zod up, before the first schema of whichever contract is loaded first
import { isBic } from '../bank/bank-text.ts'
import { isTaxNumber } from '../bank/tax-number.ts'
import { personal } from './personal.ts'
import { dateQualifiers, isDateText } from '../partial-date.ts'

export const nothing = z.strictObject({})
export const id = z.uuid()
export const byId = z.strictObject({ id })
export const version = z.int().min(1)
/** Of a file, in hexadecimal (FIPS 180-4). */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** Required text, trimmed. */
export const text = (max = 200) => z.string().trim().min(1, 'required').max(max, 'too_long')
/** Text that may stay empty; empty is kept as ''. */
export const freeText = (max = 4000) => z.string().trim().max(max, 'too_long').default('')

/** A calendar day, ISO 8601. */
export const day = z.string().refine((value) => value.length === 10 && isDateText(value), 'no_such_day')
/** Hours and minutes of a day, or empty. */
export const timeOfDay = z
  .union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not_a_time')], 'not_a_time')
  .default('')
export const partialDate = z.strictObject({
  text: z.string().refine(isDateText, 'no_such_day'),
  qualifier: z.enum(dateQualifiers),
})

/** ISO 4217 alphabetic. Which are in use stands in table `currency`. */
export const currency = z.string().regex(/^[A-Z]{3}$/, 'required')
/** Minor units, more than nothing; no float ever. */
export const amountMinor = z
  .int('required')
  .min(1, 'more_than_zero')
  .max(Number.MAX_SAFE_INTEGER, 'too_large')
export const feeMinor = z.int().min(0).max(Number.MAX_SAFE_INTEGER, 'too_large').default(0)
/** ISO 3166-1 alpha-2, or empty. */
export const country = z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/, 'required')]).default('')
/** ISO 9362, or empty. */
export const bic = freeText(11).refine((typed) => typed === '' || isBic(typed), 'no_bic')
/** IIN or BIN of Kazakhstan with its check digit, or empty. */
export const taxNumber = freeText(20).refine(
  (typed) => typed === '' || isTaxNumber(typed),
  'tax_number_check',
)
/** A note that a person wrote to explain what cannot be undone. */
export const reason = text(1000)

export const listInput = <Sort extends string, Filter extends string>(
  sorts: readonly [Sort, ...Sort[]],
  filters: readonly Filter[],
) =>
  z.strictObject({
    search: z.string().max(200).default(''),
    sort: z.enum(sorts).default(() => sorts[0] as never),
    descending: z.boolean().default(false),
    filters: z
      .partialRecord(z.enum(filters as [Filter, ...Filter[]]), z.array(z.string().max(100)).max(50))
      .default({}),
    archived: z.boolean().default(false),
    cursor: z.string().max(2000).nullable().default(null),
    limit: z.int().min(1).max(200).default(50),
  })
/** What columns come to over everything the filters let through; amounts by currency, never added across. */
const listSums = z
  .array(z.object({ of: z.string(), currency: z.string().nullable(), amount: z.int() }))
  .nullable()
/**
 * One page; `next` is the cursor of the page after it, null on the last. `total` counts what the filters let through,
 * on the first page only, and so do `sums`: later ones do not count again.
 */
export const page = <Row extends z.ZodType>(row: Row) =>
  z.object({ rows: z.array(row), next: z.string().nullable(), total: z.int().nullable(), sums: listSums })

/** What a change answers: the record, and the entry of its history that undoes it (null when it cannot be undone). */
export const saved = z.object({ id, ref: z.string().nullable(), undo: z.int().nullable() })
export type Saved = z.infer<typeof saved>

/** Lets a form change what it loaded, and refuses when somebody changed it meanwhile (conflict). */
export const edit = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) =>
  z.strictObject({ id, version, ...schema.shape })
export const archive = z.strictObject({ id, version })
/** One field of a record, changed where it stands in a list. */
export const setField = <Field extends string, Value extends z.ZodType>(field: Field, value: Value) =>
  z.strictObject({ id, version, field: z.literal(field), value })

/** Erases on request (P6); the code of the record is typed, so that nobody erases the wrong one. */
export const erase = z.strictObject({ id, version, code: z.string().trim().max(40), reason })

/** A name to show beside an id. */
export const named = z.object({ id, label: z.string() })
/** The same of a person or a household. */
export const namedPerson = z.object({ id, label: personal(z.string()) })
