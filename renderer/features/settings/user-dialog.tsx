import { useTranslation } from 'react-i18next'
import type { Role } from '../../../shared/contract/define.ts'
import type { UserRow } from '../../../shared/contract/users.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { type Chosen, LookupField } from '../../components/form/lookup-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { findPeople } from '../../lib/find.ts'
import { NewPassphrase } from '../../components/new-passphrase.tsx'
import { noPassphrase, readNewPassphrase } from './new-passphrase-values.ts'
import { RolesField } from './roles-field.tsx'

type Values = { name: string; roles: Role[]; self: Chosen | null } & typeof noPassphrase

/** A user joins, or her name or roles change. A passphrase is kept in no draft. */
export const UserDialog = ({ user, onClose }: { user?: UserRow; onClose: () => void }) => {
  const { t } = useTranslation('users')
  const initial: Values = {
    name: user?.name ?? '',
    roles: user?.roles ?? [],
    self: user?.self ?? null,
    ...noPassphrase,
  }
  const form = useRecordForm({
    channel: user ? 'users.update' : 'users.add',
    initial,
    input: ({ name, roles, self, ...typed }) =>
      user
        ? { id: user.id, version: user.version, name, roles, selfPersonId: self?.id ?? null }
        : { name, roles, selfPersonId: self?.id ?? null, passphrase: readNewPassphrase(typed) },
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
      <LookupField
        label={t('field.self')}
        hint={t('field.selfHint')}
        list="people.lookup"
        find={findPeople}
        {...form.field('self')}
      />
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
