import { useTranslation } from 'react-i18next'
import { EmptyState } from './empty-state.tsx'

/** A page or a form of other roles. Nothing is wrong, so nothing is red. */
export const Refused = () => {
  const { t } = useTranslation('users')
  return <EmptyState title={t('refused.title')} text={t('refused.text')} />
}
