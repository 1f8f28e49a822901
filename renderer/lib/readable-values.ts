// The figures an error carries, as its sentence prints them.
import { isDateText } from '../../shared/partial-date.ts'
import type { Formats } from './format.ts'

type Values = Record<string, string | number>

/** `availableMinor` with its currency becomes `available`, "1 234,50 ₸"; ISO days become days in words. */
export const readableValues = (values: Values, format: Formats): Values => {
  const { currency } = values
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (name.endsWith('Minor') && typeof value === 'number' && typeof currency === 'string')
        return [name.slice(0, -'Minor'.length), format.money(value, currency)]
      // i18next chooses the plural by it.
      if (name === 'count') return [name, value]
      if (typeof value === 'number') return [name, format.number(value)]
      if (typeof value === 'string' && isDateText(value)) return [name, format.date(value)]
      return [name, value]
    }),
  )
}
