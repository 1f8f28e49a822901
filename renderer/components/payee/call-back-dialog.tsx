import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { DayInput } from '../form/day-input.tsx'
import { FormDialog } from '../form/form-dialog.tsx'
import { requireDay } from '../form/read.ts'
import { TextField } from '../form/text-field.tsx'
import { useRecordForm } from '../form/use-record-form.ts'
import { typedDate } from '../../lib/read-date.ts'
import type { Payee } from './use-payee.ts'

/** A3: somebody else than who typed the number has called the payee and compared it. */
export const CallBackDialog = ({ payee, onClose }: { payee: Payee; onClose: () => void }) => {
  const { t } = useTranslation('bank')
  const today = useApiQuery('session.current', {}).data?.today ?? ''
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
