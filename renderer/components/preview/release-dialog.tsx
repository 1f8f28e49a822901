import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LeakHit } from '../../../shared/contract/leaks.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { FormDialog } from '../form/form-dialog.tsx'
import { requireCode } from '../form/read.ts'
import { SelectField } from '../form/select-field.tsx'
import { TextField } from '../form/text-field.tsx'
import { useRecordForm } from '../form/use-record-form.ts'
import { PassphraseField } from '../passphrase-field.tsx'

/** Words that are no leak where they stand: a second person says so, with her own passphrase and a reason. */
export const ReleaseDialog = ({ hit, onClose }: { hit: LeakHit; onClose: () => void }) => {
  const { t } = useTranslation('reports')
  const session = useApiQuery('session.current', {})
  const { data: people = [] } = useApiQuery('tasks.assignees', {})
  const others = people.filter(({ id }) => id !== session.data?.userId)
  const form = useRecordForm({
    channel: 'leaks.release',
    initial: { signerId: '', passphrase: '', reason: '' },
    input: ({ signerId, passphrase, reason }) => ({
      subjectId: hit.subjectId,
      context: hit.context,
      reason,
      signerId: requireCode('signerId', signerId),
      passphrase,
    }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('leaks.releaseTitle')} form={form} onClose={onClose} size="md">
      <Text>
        <strong>{hit.label}</strong>: <q>{hit.context}</q>
      </Text>
      <TextField label={t('leaks.reason')} required first {...form.field('reason')} />
      <SelectField
        label={t('leaks.second')}
        hint={others.length === 0 ? t('leaks.nobodyElse') : ''}
        required
        options={others.map(({ id, label }) => ({ value: id, label }))}
        {...form.field('signerId')}
      />
      <PassphraseField label={t('leaks.passphrase')} {...form.field('passphrase')} />
    </FormDialog>
  )
}
