import { useTranslation } from 'react-i18next'
import type { Role } from '../../../shared/contract/define.ts'
import type { UserRow } from '../../../shared/contract/users.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { NewPassphrase } from '../../components/new-passphrase.tsx'
import { noPassphrase, readNewPassphrase } from './new-passphrase-values.ts'
import { RolesField } from './roles-field.tsx'

type Values = { name: string; roles: Role[] } & typeof noPassphrase

/** A user joins, or her name or roles change. A passphrase is kept in no draft. */
export const UserDialog = ({ user, onClose }: { user?: UserRow; onClose: () => void }) => {
  const { t } = useTranslation('users')
  const initial: Values = { name: user?.name ?? '', roles: user?.roles ?? [], ...noPassphrase }
  const form = useRecordForm({
    channel: user ? 'users.update' : 'users.add',
    initial,
    input: ({ name, roles, ...typed }) =>
      user
        ? { id: user.id, version: user.version, name, roles }
        : { name, roles, passphrase: readNewPassphrase(typed) },
    draft: null,
    onSaved: onClose,
  })
  const { passphrase, again } = form.values
  return (
    <FormDialog
      title={user ? t('task.edit') : t('add')}
      form={form}
      onClose={onClose}
      {...(!user && { saveLabel: t('add') })}
    >
      <TextField label={t('field.name')} required first {...form.field('name')} />
      <RolesField label={t('field.roles')} required {...form.field('roles')} />
      {!user && (
        <NewPassphrase
          label={t('field.firstPassphrase')}
          value={{ passphrase, again }}
          onChange={form.setValues}
          errors={form.errors}
        />
      )}
    </FormDialog>
  )
}
