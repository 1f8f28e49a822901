import { useTranslation } from 'react-i18next'

/** What a posting is, by the table it comes from. */
export const useSourceWord = () => {
  const { t, i18n } = useTranslation('bank')
  return (table: string): string => {
    const key = `source.${table}`
    return i18n.exists(`bank:${key}`) ? t(key as 'source.donation') : ''
  }
}
