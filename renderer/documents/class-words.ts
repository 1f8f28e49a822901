import i18next from 'i18next'
import type { Language } from '../../shared/contract/shell.ts'
import { libertyClasses, type LibertyClass } from '../../shared/vocabulary/index.ts'

type Words = Readonly<Record<string, string>>
export type Counts = Readonly<Record<LibertyClass, number>>

/** The campaign's own word for a class (C5), else the program's. */
export const classWord = (status: LibertyClass, words: Words, language: Language): string =>
  words[status] ?? i18next.getFixedT(language, 'report')(`classes.${status}`)

/** In the order people read a result: freed first. */
const order: readonly LibertyClass[] = [
  'at_liberty',
  'held_open',
  'held_closed',
  'restricted',
  'dead',
  'unknown',
]
export const classesIn = (...counts: readonly Counts[]): LibertyClass[] =>
  order.filter((status) => libertyClasses.includes(status) && counts.some((count) => count[status] > 0))

/** "2 released, 3 in penal colony, 2 in prison" */
export const countList = (counts: Counts, words: Words, language: Language): string =>
  classesIn(counts)
    .map((status) => `${counts[status]} ${classWord(status, words, language)}`)
    .join(', ')
