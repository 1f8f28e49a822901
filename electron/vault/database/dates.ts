// Partial dates between the contract and their four columns.
import { boundsOf, type DateQualifier, type PartialDate } from '../../../shared/partial-date.ts'
import type { DateColumns, OptionalDateColumns } from './schema/columns.ts'

/** The four columns of a date that must be there. */
export const dateColumns = <Name extends string>(name: Name, date: PartialDate): DateColumns<Name> => {
  const { min, max } = boundsOf(date)
  const columns = {
    [`${name}_text`]: date.text,
    [`${name}_qualifier`]: date.qualifier,
    [`${name}_min`]: min,
    [`${name}_max`]: max,
  }
  // A computed key widens to string; the four names above are the type's own.
  return columns as DateColumns<Name>
}

/** The four columns of a date that may be missing. */
export const optionalDateColumns = <Name extends string>(
  name: Name,
  date: PartialDate | null,
): OptionalDateColumns<Name> => {
  const empty = {
    [`${name}_text`]: null,
    [`${name}_qualifier`]: null,
    [`${name}_min`]: null,
    [`${name}_max`]: null,
  }
  return (date ? dateColumns(name, date) : empty) as OptionalDateColumns<Name>
}

/** The date as entered, from its text and qualifier. */
export const partialDateOf = (text: string, qualifier: DateQualifier): PartialDate => ({ text, qualifier })
export const optionalDateOf = (text: string | null, qualifier: DateQualifier | null): PartialDate | null =>
  text === null || qualifier === null ? null : { text, qualifier }
