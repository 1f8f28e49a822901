import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { requireCode } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { PassphraseField } from '../../../components/passphrase-field.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useMyName } from '../books.tsx'
import type { Lock } from './closed-periods.tsx'

/** F6: two open a closed period again. The second types her own passphrase at the same desk. */
export const OpenDialog = ({ lock, onClose }: { lock: Lock; onClose: () => void }) => {
  const { t } = useTranslation(['books', 'approvals'])
  const format = useFormat()
  const me = useMyName()
  const seconds = (useApiQuery('periodLocks.seconds', {}).data ?? []).filter(({ name }) => name !== me)
  const form = useRecordForm({
    channel: 'periodLocks.open',
    initial: { reason: '', signerId: '', passphrase: '' },
    input: ({ reason, signerId, passphrase }) => ({
      id: lock.id,
      version: lock.version,
      reason,
      signerId: requireCode('signerId', signerId),
      passphrase,
    }),
    draft: null,
    onSaved: onClose,
  })
  const passphrase = form.field('passphrase')
  return (
    <FormDialog
      title={t('lock.openTitle', { day: format.date(lock.lockedThrough) })}
      form={form}
      onClose={onClose}
      saveLabel={t('lock.open')}
      size="md"
      danger
    >
      <Text>{t('lock.openText')}</Text>
      <TextField label={t('lock.reason')} required first rows={2} {...form.field('reason')} />
      <SelectField
        label={t('lock.second')}
        hint={seconds.length === 0 ? t('lock.noSecond') : ''}
        required
        options={seconds.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.field('signerId')}
      />
      <PassphraseField
        label={t('approvals:theirPassphrase')}
        hint={t('approvals:theirPassphraseHint')}
        value={passphrase.value}
        onChange={passphrase.onChange}
        error={passphrase.error}
      />
    </FormDialog>
  )
}
