import { useTranslation } from 'react-i18next'

/** “What: which”, with the colon as the language sets it. */
export const usePair = (): ((label: string, value: string) => string) => {
  const { t } = useTranslation()
  return (label, value) => t('pair', { label, value })
}
