import { useTranslation } from 'react-i18next'
import type { HistoryFields } from '../../components/history-changes.tsx'
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
    our_file_no: { label: t('form.ourFileNo') },
    their_file_no: { label: t('form.theirFileNo') },
  }
}
