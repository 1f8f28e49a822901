import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { requireDay } from '../../../components/form/read.ts'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { useToday } from '../books.tsx'
import type { Payee } from './payee-card.tsx'

/** A3: somebody else than who typed the number has called the payee and compared it. */
export const CallBackDialog = ({ payee, onClose }: { payee: Payee; onClose: () => void }) => {
  const { t } = useTranslation('bank')
  const today = useToday()
  const form = useRecordForm({
    channel: 'payeeAccounts.callBack',
    initial: { on: today && typedDate(today), spokenWith: '' },
    input: ({ on, spokenWith }) => ({
      id: payee.id,
      version: payee.version,
      on: requireDay('on', on),
      spokenWith,
    }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog
      title={t('payee.recordCall')}
      form={form}
      onClose={onClose}
      saveLabel={t('payee.recordCall')}
      size="md"
    >
      <Text>{t('payee.callText', { end: payee.numberEnd })}</Text>
      <TextField label={t('payee.spokenWith')} required first {...form.field('spokenWith')} />
      <DayInput label={t('payee.calledOn')} required today={today} {...form.field('on')} />
    </FormDialog>
  )
}
