import { z } from 'zod'

/** Base64 of so many bytes, kept as text: the header is JSON and stays comparable. */
export const base64 = (bytes: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes, 'invalid')

/** JSON with sorted keys and NFC text: the same value always gives the same bytes to a MAC. */
export const canonical = (value: unknown): Buffer => Buffer.from(JSON.stringify(sorted(value)), 'utf8')

const sorted = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => [key, sorted(held)]),
  )
}
