// The words of every language, as the window knows them, for what is written in Node.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import i18next from 'i18next'
import { languages } from '../../shared/contract/shell.ts'

const wordsOf = (language: string) => {
  const folder = join('shared/locales', language)
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      basename(name, '.json'),
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>,
    ]),
  )
}

export const startWords = (): Promise<unknown> =>
  i18next.init({
    resources: Object.fromEntries(languages.map((language) => [language, wordsOf(language)])),
    lng: 'en',
    fallbackLng: false,
    returnNull: false,
    interpolation: { escapeValue: false },
  })
