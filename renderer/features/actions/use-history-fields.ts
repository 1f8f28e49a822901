import { useTranslation } from 'react-i18next'
import type { HistoryFields } from '../../components/history-changes.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** How the columns of an action read in the history. */
export const useHistoryFields = (): HistoryFields => {
  const { t } = useTranslation('actions')
  const { country, date } = useFormat()
  const { wordOf } = useVocabulary()
  return {
    type: { label: t('form.type'), show: wordOf('actionTypes') },
    title: { label: t('form.title') },
    start_text: { label: t('form.start'), show: (value) => date(String(value)) },
    place: { label: t('form.place') },
    country: { label: t('form.country'), show: (code) => country(String(code)) },
    participants: { label: t('form.participants') },
    participants_qualifier: { label: t('form.qualifier'), show: wordOf('figureQualifiers') },
    outcome: { label: t('form.outcome') },
  }
}
