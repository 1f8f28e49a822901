import i18next from 'i18next'
import type { Language } from '../../shared/contract/shell.ts'
import { classesIn } from '../../shared/liberty-classes.ts'
import type { LibertyClass } from '../../shared/vocabulary/index.ts'

type Words = Readonly<Record<string, string>>
export type Counts = Readonly<Record<LibertyClass, number>>

/** The campaign's own word for a class (C5), else the program's. */
export const classWord = (status: LibertyClass, words: Words, language: Language): string =>
  words[status] ?? i18next.getFixedT(language, 'report')(`classes.${status}`)

/** "2 released, 3 in penal colony, 2 in prison" */
export const countList = (counts: Counts, words: Words, language: Language): string =>
  classesIn(counts)
    .map((status) => `${counts[status]} ${classWord(status, words, language)}`)
    .join(', ')
