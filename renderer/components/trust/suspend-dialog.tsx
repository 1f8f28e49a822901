import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { typedDate } from '../../lib/read-date.ts'
import { DayInput } from '../form/day-input.tsx'
import { FormDialog } from '../form/form-dialog.tsx'
import { requireDay } from '../form/read.ts'
import { TextField } from '../form/text-field.tsx'
import { useRecordForm } from '../form/use-record-form.ts'
import type { Whom } from './trust-panel.tsx'

type Props = Whom & { onClose: () => void }
export const SuspendDialog = (props: Props) => {
  const session = useApiQuery('session.current', {})
  return session.data ? <Asked {...props} today={session.data.today} /> : null
}

const Asked = ({ of, ofId, name, today, onClose }: Props & { today: string }) => {
  const { t } = useTranslation('casework')
  const form = useRecordForm({
    channel: 'trust.suspend',
    initial: { since: typedDate(today), reason: '' },
    input: ({ since, reason }) => ({ of, ofId, since: requireDay('since', since), reason }),
    draft: { screen: 'trust', record: ofId },
    onSaved: onClose,
  })
  return (
    <FormDialog
      title={t('trust.suspendNamed', { name })}
      form={form}
      onClose={onClose}
      saveLabel={t('trust.suspend')}
      size="md"
      danger
    >
      <Text>{t('trust.suspendText')}</Text>
      <DayInput label={t('trust.since')} required today={today} {...form.field('since')} />
      <TextField label={t('end.reason')} required first rows={2} {...form.field('reason')} />
    </FormDialog>
  )
}
