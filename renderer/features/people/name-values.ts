// The names of a person in the form: one of each script, any number of others, and which form reports print.
import type { Input, Output } from '../../../shared/contract/index.ts'
import { type Language, languages } from '../../../shared/contract/shell.ts'
import type { nameKinds } from '../../../shared/vocabulary/index.ts'

type StoredName = Output<'people.get'>['names'][number]
type NameInput = Input<'people.create'>['names'][number]
type Kind = (typeof nameKinds)[number]
export type NameParts = { family: string; given: string; patronymic: string; kind: Kind | '' }
export type OtherName = NameParts & { script: 'Latn' | 'Cyrl' | '' }

export const noName: NameParts = { family: '', given: '', patronymic: '', kind: 'official' }
export const noOther: OtherName = { ...noName, kind: 'alias', script: 'Latn' }

/** The key of the name a report in this language prints: `latin`, `cyrillic`, `others.0`; '' for the usual one. */
export type Printed = Record<Language, string>
export const asUsual: Printed = { en: '', fr: '', ru: '', kk: '' }

export type NameValues = {
  latin: NameParts
  cyrillic: NameParts
  others: OtherName[]
  printed: Printed
}

const parts = (name: StoredName | undefined): NameParts =>
  name ? { family: name.family, given: name.given, patronymic: name.patronymic, kind: name.kind } : noName

export const nameValues = (names: readonly StoredName[]): NameValues => {
  const primary = (script: 'Latn' | 'Cyrl') => names.find((name) => name.script === script && name.isPrimary)
  const [latin, cyrillic] = [primary('Latn'), primary('Cyrl')]
  const others = names.filter((name) => name !== latin && name !== cyrillic)
  const keyOf = (name: StoredName) =>
    name === latin ? 'latin' : name === cyrillic ? 'cyrillic' : `others.${others.indexOf(name)}`
  const printed = { ...asUsual }
  for (const name of names) for (const language of name.printedIn) printed[language] = keyOf(name)
  return {
    latin: parts(latin),
    cyrillic: parts(cyrillic),
    others: others.map((name) => ({ ...parts(name), script: name.script })),
    printed,
  }
}

export const isWritten = ({ family, given }: Pick<NameParts, 'family' | 'given'>): boolean =>
  family.trim() !== '' || given.trim() !== ''
export const inOneLine = ({ family, given, patronymic }: NameParts): string =>
  [given, patronymic, family]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')

/** Every name that is written, by its key, in the order the vault gets them. */
export const keyedNames = ({ latin, cyrillic, others }: NameValues) => {
  const named = [
    { key: 'latin', script: 'Latn' as const, ...latin },
    { key: 'cyrillic', script: 'Cyrl' as const, ...cyrillic },
  ]
  const written = named.filter(isWritten)
  return [
    // A name of one script is enough, and the first shown is asked for when both are empty.
    ...(written.length ? written : named.slice(0, 1)),
    ...others.map((other, at) => ({ key: `others.${at}`, ...other, script: other.script || 'Latn' })),
  ] as const
}

export const namesInput = (values: NameValues): NameInput[] =>
  keyedNames(values).map(({ key, kind, ...name }) => ({
    ...name,
    kind: kind || 'official',
    printedIn: languages.filter((language) => values.printed[language] === key),
  }))
