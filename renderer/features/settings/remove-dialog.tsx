import { Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import type { UserRow } from '../../../shared/contract/users.ts'
import { invoke } from '../../api/invoke.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { BackupProgress } from '../../components/backup-progress.tsx'

/** For good: what it means, a reason, one's own passphrase; then the data get a new key, which takes a moment. */
export const RemoveDialog = ({ user, onClose }: { user: UserRow; onClose: () => void }) => {
  const { t } = useTranslation(['users', 'common'])
  const { id, version, name } = user
  const form = useRecordForm({
    channel: 'users.remove',
    initial: { reason: '', current: '' },
    input: (typed) => ({ id, version, ...typed }),
    draft: null,
    onSaved: () => {
      notifications.show({ message: t('remove.done', { name }) })
      onClose()
    },
  })
  return (
    <FormDialog
      title={t('remove.title', { name })}
      form={form}
      onClose={form.busy ? () => void invoke('backup.cancel', {}) : onClose}
      saveLabel={t('task.remove')}
    >
      <Text>{t('remove.text')}</Text>
      <Text>{t('remove.sheets')}</Text>
      <Text>{t('remove.backups')}</Text>
      <TextField
        label={t('common:confirm.reason')}
        hint={t('common:confirm.reasonHint')}
        rows={2}
        required
        first
        {...form.field('reason')}
      />
      <PassphraseField label={t('field.own')} {...form.field('current')} />
      {form.busy && <BackupProgress cancelLabel={t('remove.cancel')} />}
    </FormDialog>
  )
}
