import type { Language } from '../../../shared/contract/shell.ts'

/** In what language a report speaks, and the campaign's own words in it (C5). */
export type Words = { language: Language; classWords: Readonly<Record<string, string>> }
