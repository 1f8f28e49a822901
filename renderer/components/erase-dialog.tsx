import { Alert, List, SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FormDialog } from './form/form-dialog.tsx'
import { TextField } from './form/text-field.tsx'
import { useRecordForm } from './form/use-record-form.ts'

type Props = {
  channel: 'people.erase' | 'households.erase'
  record: { id: string; ref: string; version: number }
  goes: readonly string[]
  stays: readonly string[]
  onClose: () => void
}

/** P6: says what goes for good and what stays, and asks why, and for the code, so that it is the right one. */
export const EraseDialog = ({ channel, record: { id, ref, version }, goes, stays, onClose }: Props) => {
  const { t } = useTranslation()
  const form = useRecordForm({
    channel,
    initial: { reason: '', code: '' },
    input: ({ reason, code }) => ({ id, version, reason, code }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog
      title={t('erase.title', { code: ref })}
      form={form}
      onClose={onClose}
      saveLabel={t('erase.confirm')}
      danger
      size="xl"
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Points title={t('erase.goes')} points={goes} />
        <Points title={t('erase.stays')} points={stays} />
      </SimpleGrid>
      <Alert color="red">{t('erase.final')}</Alert>
      <TextField
        label={t('erase.reason')}
        hint={t('erase.reasonHint')}
        required
        first
        {...form.field('reason')}
      />
      <TextField label={t('erase.code', { code: ref })} required {...form.field('code')} />
    </FormDialog>
  )
}

const Points = ({ title, points }: { title: string; points: readonly string[] }) => (
  <div>
    <Text fw={600}>{title}</Text>
    <List size="sm">
      {points.map((point) => (
        <List.Item key={point}>{point}</List.Item>
      ))}
    </List>
  </div>
)
