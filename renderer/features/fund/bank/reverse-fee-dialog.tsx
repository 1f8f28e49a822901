import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { requireDay } from '../../../components/form/read.ts'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { useToday } from '../books.tsx'
import type { OpenLine } from './line-drawer.tsx'

/** F6: a posted fee stays; its opposite is posted beside it, and the line is open again. */
export const ReverseFeeDialog = ({ line, onClose }: { line: OpenLine; onClose: () => void }) => {
  const { t } = useTranslation('bank')
  const today = useToday()
  const form = useRecordForm({
    channel: 'bank.reverseFee',
    initial: { on: today && typedDate(today), reason: '' },
    input: ({ on, reason }) => ({ lineId: line.id, on: requireDay('on', on), reason }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('fee.reverse')} form={form} onClose={onClose} saveLabel={t('fee.reverse')} size="md">
      <Text>{t('fee.reverseText')}</Text>
      <TextField label={t('reason')} required first rows={2} {...form.field('reason')} />
      <DayInput label={t('fee.reverseOn')} required today={today} {...form.field('on')} />
    </FormDialog>
  )
}
