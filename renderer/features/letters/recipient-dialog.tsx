import { useTranslation } from 'react-i18next'
import { deliveryStatuses } from '../../../shared/vocabulary/index.ts'
import { DayInput } from '../../components/form/day-input.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { readDay, requireCode } from '../../components/form/read.ts'
import { SelectField } from '../../components/form/select-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { typedDate } from '../../lib/read-date.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { Recipient } from './recipients-card.tsx'

/** An answer is never set here: it follows from the letter that answers. */
const settable = ['open', 'no_answer', 'closed'] as const
type Status = (typeof settable)[number]
type Values = { delivery: Recipient['deliveryStatus'] | ''; status: Status | ''; replyDue: string }
type Props = { recipient: Recipient; waits: boolean; onClose: () => void }

/** What became of a letter with one of those it went to. */
export const RecipientDialog = ({ recipient, waits, onClose }: Props) => {
  const { t } = useTranslation('letters')
  const { options } = useVocabulary()
  const { id, version, organisation, replyDueOn } = recipient
  const initial: Values = {
    delivery: recipient.deliveryStatus,
    status: settable.find((status) => status === recipient.status) ?? 'open',
    replyDue: replyDueOn ? typedDate(replyDueOn) : '',
  }
  const form = useRecordForm({
    channel: 'letters.setRecipient',
    initial,
    input: ({ delivery, status, replyDue }) => ({
      id,
      version,
      deliveryStatus: requireCode('delivery', delivery),
      replyDueOn: readDay('replyDue', replyDue),
      status: requireCode('status', status),
    }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog title={organisation.label} form={form} onClose={onClose} size="md">
      <SelectField
        label={t('form.delivery')}
        required
        first
        options={options('deliveryStatuses', deliveryStatuses)}
        {...form.field('delivery')}
      />
      {waits && recipient.status !== 'answered' && (
        <>
          <DayInput label={t('form.replyDue')} {...form.field('replyDue')} />
          <SelectField
            label={t('column.status')}
            required
            options={options('letterStatuses', settable)}
            {...form.field('status')}
          />
        </>
      )}
    </FormDialog>
  )
}
