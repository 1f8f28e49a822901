import { Alert, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../../components/form/day-input.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { requireDay } from '../../components/form/read.ts'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { typedDate } from '../../lib/read-date.ts'
import { useToday } from './books.tsx'

type Props = {
  channel: 'donations.reverse' | 'exchanges.reverse' | 'expenses.reverse' | 'writeOffs.reverse'
  id: string
  name: string
  /** What else ends with it. */
  warning?: string
  onClose: () => void
  onDone: () => void
}

/** F6: what is posted stays; its opposite is posted beside it, with a reason. */
export const ReverseDialog = ({ channel, id, name, warning, onClose, onDone }: Props) => {
  const { t } = useTranslation('fund')
  const today = useToday()
  const form = useRecordForm({
    channel,
    initial: { on: today && typedDate(today), reason: '' },
    input: ({ on, reason }) => ({ id, on: requireDay('on', on), reason }),
    draft: null,
    onSaved: onDone,
  })
  return (
    <FormDialog
      title={t('reverse.title', { name })}
      form={form}
      onClose={onClose}
      saveLabel={t('reverse.confirm')}
      size="md"
    >
      <Text>{t('reverse.text')}</Text>
      {warning && <Alert color="yellow">{warning}</Alert>}
      <TextField label={t('field.reason')} required first rows={2} {...form.field('reason')} />
      <DayInput label={t('reverse.on')} required today={today} {...form.field('on')} />
    </FormDialog>
  )
}
