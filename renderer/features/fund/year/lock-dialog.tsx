import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { requireDay } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { accountOptions } from '../books.tsx'

const every = 'every'

/** F6: nothing is posted up to this day any more, on one account or on all of them. */
export const LockDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('books')
  const accounts = useApiQuery('accounts.list', {}).data ?? []
  const form = useRecordForm({
    channel: 'periodLocks.lock',
    initial: { lockedThrough: '', accountId: every, reason: '' },
    input: ({ lockedThrough, accountId, reason }) => ({
      lockedThrough: requireDay('lockedThrough', lockedThrough),
      accountId: accountId === every ? null : accountId,
      reason,
    }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('lock.close')} form={form} onClose={onClose} saveLabel={t('lock.close')} size="md">
      <Text>{t('lock.text')}</Text>
      <DayInput label={t('lock.through')} required first {...form.field('lockedThrough')} />
      <SelectField
        label={t('lock.account')}
        required
        options={[{ value: every, label: t('lock.allAccounts') }, ...accountOptions(accounts)]}
        {...form.field('accountId')}
      />
      <TextField
        label={t('lock.reason')}
        hint={t('lock.reasonHint')}
        required
        rows={2}
        {...form.field('reason')}
      />
    </FormDialog>
  )
}
