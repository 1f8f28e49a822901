import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { languages, type Language } from '../../shared/contract/shell.ts'

/** Only the language in use is loaded: whole, in one piece, and from nowhere but the program. */
const wordsOf = {
  en: () => import('./words/en.ts'),
  fr: () => import('./words/fr.ts'),
  ru: () => import('./words/ru.ts'),
  kk: () => import('./words/kk.ts'),
} satisfies Record<Language, unknown>

/** Makes the words of a language known, the language on the screen stays: papers are made in any. */
export const loadWords = async (language: Language) => {
  if (i18next.hasResourceBundle(language, 'common')) return
  const { words } = await wordsOf[language]()
  for (const [path, sentences] of Object.entries(words))
    i18next.addResourceBundle(language, /([\w-]+)\.json$/.exec(path)?.[1] ?? '', sentences)
}

/** The language of the computer where none is chosen yet. */
export const systemLanguage = (): Language => {
  const wished = navigator.languages.map((code) => code.slice(0, 2))
  return wished.flatMap((code) => languages.filter((language) => language === code))[0] ?? 'en'
}

export const speak = async (language: Language): Promise<void> => {
  await loadWords(language)
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
