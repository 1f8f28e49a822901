import { useTranslation } from 'react-i18next'
import { useDocumentParts } from '../../components/documents/use-document-parts.ts'
import { useCaseworkParts } from '../../components/use-casework-parts.ts'
import type { HistoryFields, HistoryParts } from '../../components/history-changes.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** How the columns of a family and of its members read in the history. */
export const useHistoryFields = (): { fields: HistoryFields; parts: HistoryParts } => {
  const { t } = useTranslation(['families', 'common'])
  const format = useFormat()
  const documents = useDocumentParts()
  const casework = useCaseworkParts()
  const { wordOf } = useVocabulary()
  const date = (value: string | number) => format.date(String(value))
  const yesNo = (value: string | number) => (Number(value) ? t('common:form.yes') : t('common:form.no'))
  const fields = {
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
  const parts = {
    ...documents,
    ...casework,
    household_member: {
      label: t('history.household_member'),
      fields: {
        person_id: { label: t('members.person') },
        relation: { label: t('members.relation'), show: wordOf('householdRelations') },
        is_dependant: { label: t('members.dependant'), show: yesNo },
        is_caregiver: { label: t('members.caregiver'), show: yesNo },
        from_on: { label: t('members.from'), show: date },
        to_on: { label: t('members.endOn'), show: date },
      },
    },
  }
  return { fields, parts }
}
