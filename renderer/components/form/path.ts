import type { ReactNode } from 'react'

type Key<Values> = Extract<keyof Values, string>
/** A field, or a field of a group: `roles`, `latin.family`. */
export type Path<Values> =
  | Key<Values>
  | {
      [K in Key<Values>]: Values[K] extends readonly unknown[] | string | number | boolean | null
        ? never
        : `${K}.${Key<NonNullable<Values[K]>>}`
    }[Key<Values>]
export type At<Values, P extends string> = P extends keyof Values
  ? Values[P]
  : P extends `${infer Group}.${infer Rest}`
    ? Group extends keyof Values
      ? Rest extends keyof Values[Group]
        ? Values[Group][Rest]
        : never
      : never
    : never

export type BoundField<Value> = {
  name: string
  value: Value
  onChange: (value: Value) => void
  error?: ReactNode
}
