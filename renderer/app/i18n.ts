import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { languages, type Language } from '../../shared/contract/shell.ts'

/** One chunk a sentence file: only the language in use is loaded, and nothing from outside the program. */
const files = import.meta.glob<Record<string, unknown>>('../../shared/locales/*/*.json', {
  import: 'default',
})
const partOf = (path: string) => /locales\/(\w+)\/([\w-]+)\.json$/.exec(path) ?? []

const load = async (language: Language) => {
  if (i18next.hasResourceBundle(language, 'common')) return
  await Promise.all(
    Object.entries(files).map(async ([path, read]) => {
      const [, of, namespace] = partOf(path)
      if (of === language && namespace) i18next.addResourceBundle(language, namespace, await read())
    }),
  )
}

/** The language of the computer where none is chosen yet. */
export const systemLanguage = (): Language => {
  const wished = navigator.languages.map((code) => code.slice(0, 2))
  return wished.flatMap((code) => languages.filter((language) => language === code))[0] ?? 'en'
}

export const speak = async (language: Language): Promise<void> => {
  await load(language)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

export const startLanguages = async (language: Language): Promise<void> => {
  await i18next.use(initReactI18next).init({
    resources: {},
    fallbackLng: false,
    supportedLngs: [...languages],
    defaultNS: 'common',
    fallbackNS: 'common',
    returnNull: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await speak(language)
}
