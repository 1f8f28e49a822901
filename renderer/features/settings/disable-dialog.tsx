import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { UserRow } from '../../../shared/contract/users.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'

export const DisableDialog = ({ user, onClose }: { user: UserRow; onClose: () => void }) => {
  const { t } = useTranslation(['users', 'common'])
  const { id, version, name } = user
  const form = useRecordForm({
    channel: 'users.disable',
    initial: { reason: '' },
    input: ({ reason }) => ({ id, version, reason }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog
      title={t('disable.title', { name })}
      form={form}
      onClose={onClose}
      saveLabel={t('task.disable')}
    >
      <Text>{t('disable.text')}</Text>
      <TextField
        label={t('common:confirm.reason')}
        hint={t('common:confirm.reasonHint')}
        rows={2}
        required
        first
        {...form.field('reason')}
      />
    </FormDialog>
  )
}
