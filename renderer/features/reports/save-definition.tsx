import { useTranslation } from 'react-i18next'
import type { Input } from '../../../shared/contract/index.ts'
import { sectionedInput } from '../../../shared/contract/report-input.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'

type Props = { input: Input<'reports.prepare'> | null; onClose: () => void }

/** A report saved under a name: what it shows is read anew each time it is made. */
export const SaveDefinition = ({ input, onClose }: Props) => {
  const { t } = useTranslation('reports')
  const form = useRecordForm({
    channel: 'reports.define',
    initial: { name: '' },
    input: ({ name }) => ({ name, input: sectionedInput.parse(input) }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('definition.title')} form={form} onClose={onClose} size="md">
      <TextField
        label={t('definition.name')}
        hint={t('definition.hint')}
        required
        first
        {...form.field('name')}
      />
    </FormDialog>
  )
}
