// Which texts of an answer say who a person or a household is. The contract marks them where it names them, so that a
// screen can mask what it shows without knowing what that is; a new screen is masked by its channel.
import { z } from 'zod'

type Mark = {
  /** The code of the same record stands for a name; where there is none, and for any other text, dots. */
  as: 'code' | 'dots'
  /** The field that holds that code, where it is not `ref`. */
  code?: string
  /** Rows whose field holds one of these values speak of nobody. */
  unless?: { field: string; values: readonly string[] }
}
const marks = z.registry<Mark>()

/** Marks a schema of an output. What is not text, such as a date, becomes null. */
export const personal = <S extends z.ZodType>(schema: S, mark: Mark = { as: 'dots' }): S => {
  marks.add(schema, mark)
  return schema
}
/** A name in a record that has a `ref`. */
export const personName = (unless?: Mark['unless']) =>
  personal(z.string(), { as: 'code', ...(unless && { unless }) })

/** The same length for every name: it tells nothing. */
export const dots = '•••'
const isCode = (text: string) => /^[A-Z]{1,2}\d*-[A-Z]-\d{4}-\d{4,}$/.test(text)

type Row = Readonly<Record<string, unknown>>
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hidden = ({ as, code = 'ref', unless }: Mark, value: unknown, row: Row): unknown => {
  if (value === null || value === undefined || value === '') return value
  if (unless?.values.some((each) => each === row[unless.field])) return value
  if (typeof value === 'number') return dots
  if (typeof value !== 'string') return null
  if (isCode(value)) return value
  const ref = row[code]
  return as === 'code' && typeof ref === 'string' && ref !== '' ? ref : dots
}

/** An answer as the schema of its channel describes it, without what is marked; what it does not describe stays. */
const masked = (schema: z.core.$ZodType, value: unknown, row: Row): unknown => {
  const mark = schema instanceof z.ZodType ? marks.get(schema) : undefined
  if (mark) return hidden(mark, value, row)
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  )
    return value === null || value === undefined ? value : masked(schema.def.innerType, value, row)
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((each: unknown) => masked(schema.element, each, row))
  if (schema instanceof z.ZodObject && isRow(value)) {
    const own = value
    const parts: Readonly<Record<string, z.core.$ZodType>> = schema.shape
    return Object.fromEntries(
      Object.entries(own).map(([key, part]) => [key, parts[key] ? masked(parts[key], part, own) : part]),
    )
  }
  if (schema instanceof z.ZodRecord && isRow(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, masked(schema.valueType, part, value)]),
    )
  // Whichever it is: what one of them marks is masked.
  if (schema instanceof z.ZodUnion)
    return schema.options.reduce<unknown>((left, option) => masked(option, left, row), value)
  return value
}

/** Takes what an answer of this schema says of persons and households away; its shape stays. */
export const mask = <T>(schema: z.ZodType, value: T): T => masked(schema, value, {}) as T
