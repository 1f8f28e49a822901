import { useTranslation } from 'react-i18next'
import { useDocumentParts } from '../../components/documents/use-document-parts.ts'
import type { HistoryFields, HistoryParts } from '../../components/history-changes.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** How the columns of a letter read in the history. */
export const useHistoryFields = (): HistoryFields => {
  const { t } = useTranslation('letters')
  const { date } = useFormat()
  const { wordOf } = useVocabulary()
  const day = (value: string | number) => date(String(value))
  return {
    direction: { label: t('form.direction'), show: wordOf('letterDirections') },
    type: { label: t('form.type'), show: wordOf('letterTypes') },
    date_text: { label: t('form.date'), show: day },
    subject: { label: t('form.subject') },
    body: { label: t('form.body') },
    channel: { label: t('form.channel'), show: wordOf('letterChannels') },
    delivery_status: { label: t('form.delivery'), show: wordOf('deliveryStatuses') },
    status: { label: t('column.status'), show: wordOf('letterStatuses') },
    reply_due_on: { label: t('form.replyDue'), show: day },
    response: { label: t('form.response'), show: wordOf('replyResponses') },
    impact: { label: t('form.impact'), show: wordOf('replyImpacts') },
    sent_on: { label: t('form.sentOn'), show: day },
    tracking_no: { label: t('form.trackingNo') },
    our_file_no: { label: t('form.ourFileNo') },
    their_file_no: { label: t('form.theirFileNo') },
  }
}

/** How those it went to and those it speaks of read there, and its files. */
export const useHistoryParts = (): HistoryParts => {
  const { t } = useTranslation(['letters', 'audit'])
  const { date } = useFormat()
  const { wordOf } = useVocabulary()
  return {
    ...useDocumentParts(),
    letter_recipient: {
      label: t('audit:kind.letter_recipient'),
      fields: {
        organisation_id: { label: t('form.to') },
        role: { label: t('recipients.role'), show: wordOf('recipientRoles') },
        delivery_status: { label: t('form.delivery'), show: wordOf('deliveryStatuses') },
        status: { label: t('column.status'), show: wordOf('letterStatuses') },
        reply_due_on: { label: t('form.replyDue'), show: (value) => date(String(value)) },
      },
    },
    letter_person: {
      label: t('audit:kind.letter_person'),
      fields: { person_id: { label: t('form.persons') } },
    },
  }
}
