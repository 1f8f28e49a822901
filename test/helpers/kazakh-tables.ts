// Chromium has almost no Kazakh data, Node has all of it: `node test/helpers/kazakh-tables.ts` writes what the
// screens need into shared/kazakh.json, and a test compares the file with Node's data.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const file = fileURLToPath(new URL('../../shared/kazakh.json', import.meta.url))
const units = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const
/** Regions of CLDR that are no country: groups, withdrawn codes and private ones. */
const notCountries =
  /^(?:A[CN]|BU|C[PQST]|D[DGY]|E[AUZ]|F[QX]|HV|IC|N[HTQ]|P[CUZ]|QO|RH|SU|T[AP]|U[KN]|VD|WK|X[AB]|Y[DU]|Z[RZ])$/

const months = (options: Intl.DateTimeFormatOptions) =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat('kk', { ...options, timeZone: 'UTC' }).format(Date.UTC(2026, month, 15)),
  )
const weekdays = (weekday: 'long' | 'short') =>
  Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat('kk', { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + day)),
  )
const relative = new Intl.RelativeTimeFormat('kk', { numeric: 'auto' })
const pattern = (value: number, unit: (typeof units)[number]) =>
  relative
    .formatToParts(value, unit)
    .map((part) => (part.type === 'integer' ? '{}' : part.value))
    .join('')
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

export const tables = () => {
  const names = new Intl.DisplayNames('kk', { type: 'region', fallback: 'none' })
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !notCountries.test(code))
  return {
    months: months({ month: 'long' }),
    shortMonths: months({ month: 'short' }),
    weekdays: weekdays('long'),
    shortWeekdays: weekdays('short'),
    relative: Object.fromEntries(
      units.map((unit) => [
        unit,
        {
          past: pattern(-5, unit),
          future: pattern(5, unit),
          named: Object.fromEntries([-1, 0, 1].map((value) => [value, relative.format(value, unit)])),
        },
      ]),
    ),
    countries: Object.fromEntries(
      codes.flatMap((code) => {
        const name = names.of(code)
        return name ? [[code, name]] : []
      }),
    ),
  }
}

if (import.meta.main) writeFileSync(file, `${JSON.stringify(tables(), null, 2)}\n`)
