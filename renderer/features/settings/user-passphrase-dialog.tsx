import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { UserRow } from '../../../shared/contract/users.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { NewPassphrase } from '../../components/new-passphrase.tsx'
import { noPassphrase, readNewPassphrase } from './new-passphrase-values.ts'

type Props = { task: 'setPassphrase' | 'enable'; user: UserRow; onClose: () => void }

/** A new passphrase for somebody who forgot hers, or who comes back. */
export const UserPassphraseDialog = ({ task, user, onClose }: Props) => {
  const { t } = useTranslation('users')
  const { id, version, name } = user
  const form = useRecordForm({
    channel: `users.${task}`,
    initial: noPassphrase,
    input: (typed) => ({ id, version, passphrase: readNewPassphrase(typed) }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog
      title={t(`${task}.title`, { name })}
      form={form}
      onClose={onClose}
      saveLabel={t(`task.${task}`)}
    >
      <Text>{t(`${task}.text`)}</Text>
      <NewPassphrase
        label={t('field.newPassphrase')}
        value={form.values}
        onChange={form.setValues}
        errors={form.errors}
        first
      />
    </FormDialog>
  )
}
