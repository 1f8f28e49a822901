import { useTranslation } from 'react-i18next'
import type { DocumentRow } from '../../../shared/contract/documents.ts'
import { documentKinds } from '../../../shared/vocabulary/index.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { FormDialog } from '../form/form-dialog.tsx'
import { requireCode } from '../form/read.ts'
import { SelectField } from '../form/select-field.tsx'
import { TextField } from '../form/text-field.tsx'
import { useRecordForm } from '../form/use-record-form.ts'

type Values = { name: string; kind: DocumentRow['kind'] | ''; description: string }

/** What is said of a file; its contents stay. */
export const DocumentDialog = ({ row, onClose }: { row: DocumentRow; onClose: () => void }) => {
  const { t } = useTranslation('documents')
  const { options } = useVocabulary()
  const { id, version, name, kind, description } = row
  const initial: Values = { name, kind, description }
  const form = useRecordForm({
    channel: 'documents.update',
    initial,
    input: (values) => ({ ...values, id, version, kind: requireCode('kind', values.kind) }),
    draft: { screen: 'documents', record: id },
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('changeTitle')} form={form} onClose={onClose}>
      <TextField label={t('field.name')} hint={t('field.nameHint')} required first {...form.field('name')} />
      <SelectField
        label={t('field.kind')}
        required
        options={options('documentKinds', documentKinds)}
        {...form.field('kind')}
      />
      <TextField label={t('field.description')} rows={3} {...form.field('description')} />
    </FormDialog>
  )
}
