import { useTranslation } from 'react-i18next'
import type { HistoryFields } from '../../components/history-changes.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** How the columns of an organisation read in the history. */
export const useHistoryFields = (): HistoryFields => {
  const { t } = useTranslation('organisations')
  const { country } = useFormat()
  const { wordOf } = useVocabulary()
  return {
    name: { label: t('form.name') },
    short_name: { label: t('form.shortName') },
    name_cyrillic: { label: t('form.nameCyrillic') },
    kind: { label: t('form.kind'), show: wordOf('organisationKinds') },
    country: { label: t('form.country'), show: (code) => country(String(code)) },
    relation: { label: t('form.relation'), show: wordOf('organisationRelations') },
    language: { label: t('form.language'), show: wordOf('spokenLanguages') },
    website: { label: t('form.website') },
    email: { label: t('form.email') },
    notes: { label: t('form.notes') },
  }
}
