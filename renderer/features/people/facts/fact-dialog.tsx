import { useTranslation } from 'react-i18next'
import type { FactKind } from '../../../../shared/contract/facts.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { MoreFields } from '../../../components/form/more-fields.tsx'
import { SourceField } from '../../../components/form/source-field.tsx'
import { rememberSource } from '../../../components/form/source-value.ts'
import { TextField } from '../../../components/form/text-field.tsx'
import { type FormOf, useRecordForm } from '../../../components/form/use-record-form.ts'
import { type FactValues, emptyFact, factInput, factValues, type ShownFact } from './fact-values.ts'
import { HarmFields } from './harm-fields.tsx'
import { IdentifierFields } from './identifier-fields.tsx'
import { StateFields } from './state-fields.tsx'
import { WorkFields } from './work-fields.tsx'

type Props = { kind: FactKind; personId: string; fact?: ShownFact; onClose: () => void }

/** One fact about a person, recorded or changed, with where it comes from. */
export const FactDialog = ({ kind, personId, fact, onClose }: Props) => {
  const { t } = useTranslation('casework')
  const form = useRecordForm({
    channel: fact ? 'facts.change' : 'facts.add',
    initial: fact ? factValues(fact) : emptyFact(),
    input: (values) =>
      fact
        ? { id: fact.id, version: fact.version, ...factInput(kind, values) }
        : { personId, ...factInput(kind, values) },
    draft: { screen: `people.${kind}`, record: fact?.id ?? personId },
    onSaved: () => {
      rememberSource(form.values.source)
      onClose()
    },
  })
  return (
    <FormDialog title={t(`facts.${kind}.title`)} form={form} onClose={onClose}>
      <Fields kind={kind} form={form} personId={personId} {...(fact && { fact })} />
      <SourceField
        name="source"
        value={form.values.source}
        onChange={(source) => form.setValues({ source })}
        errors={form.errors}
      />
      <MoreFields startOpen={Boolean(fact?.note)}>
        <TextField label={t('told.note')} rows={2} {...form.field('note')} />
      </MoreFields>
    </FormDialog>
  )
}

export type FieldsProps = { form: FormOf<FactValues>; personId: string; fact?: ShownFact }
const Fields = ({ kind, ...props }: FieldsProps & { kind: FactKind }) => {
  switch (kind) {
    case 'identifier':
      return <IdentifierFields {...props} />
    case 'state':
      return <StateFields {...props} />
    case 'harm':
      return <HarmFields {...props} />
    case 'employment_harm':
      return <WorkFields {...props} />
  }
}
