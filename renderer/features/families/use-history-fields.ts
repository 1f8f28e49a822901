import { useTranslation } from 'react-i18next'
import type { HistoryFields } from '../../components/history-panel.tsx'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** How the columns of a family read in the history. */
export const useHistoryFields = (): HistoryFields => {
  const { t } = useTranslation(['families', 'common'])
  const { wordOf } = useVocabulary()
  const yesNo = (value: string | number) => (Number(value) ? t('common:form.yes') : t('common:form.no'))
  return {
    label: { label: t('form.label') },
    people_count: { label: t('form.peopleCount') },
    dependants_count: { label: t('form.dependantsCount') },
    ground: { label: t('form.ground'), show: wordOf('grounds') },
    settlement: { label: t('form.settlement') },
    region: { label: t('form.region') },
    needs: { label: t('form.needs') },
    risk_level: { label: t('form.riskLevel'), show: wordOf('riskLevels') },
    direct_contact_unsafe: { label: t('form.directContactUnsafe'), show: yesNo },
    trusted_person: { label: t('form.trustedPerson') },
  }
}
