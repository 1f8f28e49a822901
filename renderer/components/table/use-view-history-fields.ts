import { useTranslation } from 'react-i18next'
import { useAnswers } from '../../lib/use-answers.ts'
import type { HistoryFields } from '../history-changes.tsx'

/** How the columns of a saved view read in the audit trail; what it filters and shows is for the list itself to say. */
export const useViewHistoryFields = (): HistoryFields => {
  const { t } = useTranslation('views')
  const { yesNo } = useAnswers()
  return {
    name: { label: t('views.name') },
    is_shared: { label: t('views.forAll'), show: (flag) => (flag === 1 ? yesNo.true : yesNo.false) },
  }
}
