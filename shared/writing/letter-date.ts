import type { Language } from '../contract/shell.ts'
import kazakh from '../kazakh.json' with { type: 'json' }

const locales = { en: 'en-GB', fr: 'fr', ru: 'ru' } as const

/** A day (ISO 8601) as a letter is dated in its language: "1er avril 2014", "2014 жылғы 1 сәуір". */
export const letterDate = (day: string, language: Language): string => {
  if (language === 'kk') {
    const [year, month, date] = day.split('-').map(Number)
    return `${year} жылғы ${date} ${(kazakh.months[(month ?? 1) - 1] ?? '').toLowerCase()}`
  }
  const written = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(day),
  )
  return language === 'fr' ? written.replace(/^1 /, '1er ') : written
}
