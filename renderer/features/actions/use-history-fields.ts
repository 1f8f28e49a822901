import { useTranslation } from 'react-i18next'
import type { HistoryFields, HistoryParts } from '../../components/history-changes.tsx'
import { useDocumentParts } from '../../components/documents/use-document-parts.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** How the columns of an action, and of what belongs to it, read in the history. */
export const useHistoryFields = (): { fields: HistoryFields; parts: HistoryParts } => {
  const { t } = useTranslation('actions')
  const documents = useDocumentParts()
  const { country, date } = useFormat()
  const { wordOf } = useVocabulary()
  const day = (value: string | number) => date(String(value))
  const fields = {
    type: { label: t('form.type'), show: wordOf('actionTypes') },
    title: { label: t('form.title') },
    state: { label: t('form.state'), show: wordOf('actionStates') },
    start_text: { label: t('form.start'), show: day },
    start_time: { label: t('form.time') },
    end_text: { label: t('form.end'), show: day },
    place: { label: t('form.place') },
    country: { label: t('form.country'), show: (code: string | number) => country(String(code)) },
    speakers: { label: t('form.speakers') },
    participants: { label: t('form.participants') },
    participants_qualifier: { label: t('form.qualifier'), show: wordOf('figureQualifiers') },
    participants_source_id: { label: t('page.participantsSource') },
    outcome: { label: t('form.outcome') },
    follows_id: { label: t('form.follows') },
    campaign_id: { label: t('form.campaign') },
  }
  const parts = {
    ...documents,
    action_org: {
      label: t('page.organisation'),
      fields: {
        organisation_id: { label: t('page.organisation') },
        role: { label: t('page.role'), show: wordOf('actionRoles') },
      },
    },
    action_media: {
      label: t('media.title'),
      fields: {
        outlet: { label: t('media.outlet') },
        title: { label: t('media.headline') },
        url: { label: t('media.url') },
        published_on: { label: t('media.publishedOn'), show: day },
      },
    },
    action_cost: { label: t('money.costs'), fields: { expense_id: { label: t('money.expense') } } },
  }
  return { fields, parts }
}
