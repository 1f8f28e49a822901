import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { requireDay } from '../../../components/form/read.ts'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { useToday } from '../books.tsx'
import type { Round } from './round-page.tsx'

export const SendRoundDialog = ({ round, onClose }: { round: Round; onClose: () => void }) => {
  const { t } = useTranslation('payouts')
  const today = useToday()
  const form = useRecordForm({
    channel: 'rounds.send',
    initial: { on: today && typedDate(today) },
    input: ({ on }) => ({ id: round.id, on: requireDay('on', on) }),
    draft: null,
    onSaved: onClose,
  })
  const count = round.lines.filter(({ status }) => status === 'approved').length
  return (
    <FormDialog title={t('round.send')} form={form} onClose={onClose} saveLabel={t('round.send')} size="md">
      <Text>{t('round.sendText', { count })}</Text>
      <DayInput label={t('round.sentOn')} required first today={today} {...form.field('on')} />
    </FormDialog>
  )
}
