import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { typedDate } from '../../lib/read-date.ts'
import { DayInput } from '../form/day-input.tsx'
import { FormDialog } from '../form/form-dialog.tsx'
import { requireDay } from '../form/read.ts'
import { TextField } from '../form/text-field.tsx'
import { useRecordForm } from '../form/use-record-form.ts'

type Props = {
  channel: 'consents.withdraw' | 'objections.lift' | 'trust.lift'
  record: { id: string; version: number }
  title: string
  text: string
  onSaved: () => void
  onClose: () => void
}

/** Ends what stood: a consent, an objection, a suspension; with the day and the reason. */
export const EndDialog = (props: Props) => {
  const session = useApiQuery('session.current', {})
  return session.data ? <Asked {...props} today={session.data.today} /> : null
}

const Asked = ({ channel, record, title, text, today, onSaved, onClose }: Props & { today: string }) => {
  const { t } = useTranslation('casework')
  const form = useRecordForm({
    channel,
    initial: { on: typedDate(today), reason: '' },
    input: ({ on, reason }) => ({
      id: record.id,
      version: record.version,
      on: requireDay('on', on),
      reason,
    }),
    draft: { screen: channel, record: record.id },
    onSaved,
  })
  return (
    <FormDialog title={title} form={form} onClose={onClose} saveLabel={title} size="md">
      <Text>{text}</Text>
      <DayInput label={t('end.on')} required today={today} {...form.field('on')} />
      <TextField label={t('end.reason')} required rows={2} {...form.field('reason')} />
    </FormDialog>
  )
}
