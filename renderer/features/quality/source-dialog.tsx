import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { SourceField } from '../../components/form/source-field.tsx'
import { initialSource, rememberSource, requireSource } from '../../components/form/source-value.ts'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import type { Finding } from './use-open-finding.ts'
import { useWrong } from './use-wrong.ts'

/** Where one record is known from. */
export const SourceDialog = ({ finding, onClose }: { finding: Finding; onClose: () => void }) => {
  const { t } = useTranslation('quality')
  const form = useRecordForm({
    channel: 'quality.giveSource',
    initial: { source: initialSource() },
    input: ({ source }) => ({ findingId: finding.id, source: requireSource('source', source) }),
    draft: { screen: 'quality.source', record: finding.id },
    onSaved: () => {
      rememberSource(form.values.source)
      onClose()
    },
  })
  const { record, sentence } = useWrong()(finding)
  return (
    <FormDialog title={t('giveTo', { label: finding.label })} form={form} onClose={onClose}>
      <Text c="dimmed">{[record, sentence].filter(Boolean).join(' · ')}</Text>
      <SourceField
        name="source"
        value={form.values.source}
        onChange={(source) => form.set('source', source)}
        errors={form.errors}
        required
      />
    </FormDialog>
  )
}
