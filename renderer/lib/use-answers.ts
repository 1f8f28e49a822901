import { useTranslation } from 'react-i18next'

/** Words that every list shares: of a yes or no, and how sure a partial date is. */
export const useAnswers = () => {
  const { t } = useTranslation()
  const yesNo = { true: t('form.yes'), false: t('form.no') }
  const dateWords: Record<string, string> = t('date.qualifier', { returnObjects: true })
  return { yesNo, dateWords }
}
