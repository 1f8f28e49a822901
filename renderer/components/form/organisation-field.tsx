import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { organisationKinds } from '../../../shared/vocabulary/index.ts'
import { useMay } from '../../api/use-may.ts'
import { findOrganisations } from '../../lib/find.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { FieldProps } from './field.ts'
import { FormDialog } from './form-dialog.tsx'
import { type Chosen, LookupField } from './lookup-field.tsx'
import { requireCode } from './read.ts'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'
import { useRecordForm } from './use-record-form.ts'

/** A mission has more to say about itself than fits here; it is recorded in its own room. */
const kinds = organisationKinds.filter((kind) => kind !== 'diplomatic_mission')

/** An organisation already recorded, or a new one made here without leaving the form. */
export const OrganisationField = (field: FieldProps<Chosen | null>) => {
  const { t } = useTranslation()
  const may = useMay()
  const [fresh, setFresh] = useState<string | null>(null)
  return (
    <>
      <LookupField
        list="organisations.lookup"
        find={findOrganisations}
        {...field}
        {...(may('organisations.create') && { onCreate: setFresh })}
        createLabel={(name) => t('newOrganisation.create', { name })}
      />
      {fresh !== null && (
        <NewOrganisation name={fresh} onClose={() => setFresh(null)} onMade={field.onChange} />
      )}
    </>
  )
}

type Values = { name: string; kind: (typeof kinds)[number] | '' }
type Props = { name: string; onClose: () => void; onMade: (made: Chosen) => void }
const NewOrganisation = ({ name, onClose, onMade }: Props) => {
  const { t } = useTranslation()
  const { options } = useVocabulary()
  const initial: Values = { name, kind: '' }
  const form = useRecordForm({
    channel: 'organisations.create',
    initial,
    input: (values) => ({ name: values.name, kind: requireCode('kind', values.kind) }),
    draft: null,
    onSaved: ({ id }) => {
      onMade({ id, label: form.values.name.trim() })
      onClose()
    },
  })
  return (
    <FormDialog title={t('newOrganisation.title')} form={form} onClose={onClose} size="md">
      <TextField label={t('newOrganisation.name')} required {...form.field('name')} />
      <SelectField
        label={t('newOrganisation.kind')}
        required
        first
        options={options('organisationKinds', kinds)}
        {...form.field('kind')}
      />
    </FormDialog>
  )
}
