import { useTranslation } from 'react-i18next'
import { isDateText } from '../../../../shared/partial-date.ts'
import type { HistoryFields } from '../../../components/history-changes.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { languages } from '../../../../shared/contract/shell.ts'
import { languageNames } from '../../../lib/language-names.ts'
import { stored, vocabularyOf, type StoredEntity } from './stored-fields.ts'

type Value = string | number | null

const nameOf = (code: string) => {
  const known = languages.find((language) => language === code)
  return known ? languageNames[known] : code
}

/** How the columns of a record of the fund read: in words and amounts; ids and technical columns are left out. */
export const useStoredFields = (): ((entity: StoredEntity, currency: string) => HistoryFields) => {
  const { t, i18n } = useTranslation(['fund', 'vocabulary'])
  const format = useFormat()
  return (entity, currency) => {
    const show = (field: string) => (value: Value) => {
      if (typeof value === 'number')
        return field.endsWith('_minor') ? format.money(value, currency) : `${value}`
      if (value === null) return ''
      if (isDateText(value)) return format.date(value)
      if (field === 'language') return nameOf(value)
      const word = `vocabulary:${vocabularyOf(entity, field)}.${value}`
      return i18n.exists(word) ? t(word as 'vocabulary:grounds.other') : value
    }
    return Object.fromEntries(
      stored.map((field) => [field, { label: t(`stored.${field}`), show: show(field) }]),
    )
  }
}
