import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { PartialDateInput } from '../../components/form/partial-date-input.tsx'
import { readPartialDate, writtenDate } from '../../components/form/read.ts'
import { SourceField } from '../../components/form/source-field.tsx'
import { initialSource, readSource, rememberSource } from '../../components/form/source-value.ts'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

export type Role = Output<'people.get'>['roles'][number]
type Props = { role: Role; onClose: () => void }

/** Since when somebody has a role. Which roles there are is changed in her form. */
export const RoleDialog = ({ role: { id, version, role, since, source }, onClose }: Props) => {
  const { t } = useTranslation('people')
  const { word } = useVocabulary()
  const form = useRecordForm({
    channel: 'people.tellRole',
    initial: {
      since: writtenDate(since),
      source: { ...initialSource(), ...(source && { chosen: { id: source.id, label: source.title } }) },
    },
    input: (values) => ({
      id,
      version,
      since: readPartialDate('since', values.since),
      source: readSource('source', values.source),
    }),
    draft: { screen: 'people.role', record: id },
    onSaved: () => {
      rememberSource(form.values.source)
      onClose()
    },
  })
  return (
    <FormDialog title={word('personRoles', role)} form={form} onClose={onClose}>
      <PartialDateInput label={t('overview.since')} {...form.field('since')} />
      <SourceField
        name="source"
        value={form.values.source}
        onChange={(chosen) => form.setValues({ source: chosen })}
        errors={form.errors}
      />
    </FormDialog>
  )
}
