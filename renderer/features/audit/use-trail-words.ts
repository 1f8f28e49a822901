import { useTranslation } from 'react-i18next'

/** What the trail calls its actions and the kinds of records. */
export const useTrailWords = () => {
  const { t } = useTranslation('audit')
  const actions: Record<string, string> = t('action', { returnObjects: true })
  const kinds: Record<string, string> = t('kind', { returnObjects: true })
  const options = (words: Record<string, string>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }))
  return { actions, kinds, options }
}
