import { useTranslation } from 'react-i18next'

/** A term in words: "5 years 6 months". */
export const useTerm = () => {
  const { t } = useTranslation('people')
  return ({ years, months, days }: { years: number; months: number; days: number }): string =>
    [
      years > 0 && t('term.years', { count: years }),
      months > 0 && t('term.months', { count: months }),
      days > 0 && t('term.days', { count: days }),
    ]
      .filter(Boolean)
      .join(' ')
}

const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/
/** A term as the lists carry it, ISO 8601. */
export const readTerm = (text: string) => {
  const [, years = 0, months = 0, days = 0] = shape.exec(text) ?? []
  return { years: Number(years), months: Number(months), days: Number(days) }
}
