import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { personRoles } from '../../../shared/vocabulary/index.ts'
import { useMay } from '../../api/use-may.ts'
import { findPeople } from '../../lib/find.ts'
import type { FieldProps } from './field.ts'
import { FormDialog } from './form-dialog.tsx'
import { type Chosen, LookupField } from './lookup-field.tsx'
import { TextField } from './text-field.tsx'
import { useRecordForm } from './use-record-form.ts'

type Role = (typeof personRoles)[number]
type Props = FieldProps<Chosen | null> & {
  /** What a person made here is to the campaign. */
  madeAs: Role
}

/** A person already recorded, or a new one made here without leaving the form. */
export const PersonField = ({ madeAs, ...field }: Props) => {
  const { t } = useTranslation()
  const may = useMay()
  const [fresh, setFresh] = useState<string | null>(null)
  return (
    <>
      <LookupField
        list="people.lookup"
        find={findPeople}
        {...field}
        {...(may('people.create') && { onCreate: setFresh })}
        createLabel={(name) => t('newPerson.create', { name })}
      />
      {fresh !== null && (
        <NewPerson typed={fresh} madeAs={madeAs} onClose={() => setFresh(null)} onMade={field.onChange} />
      )}
    </>
  )
}

const nameOf = ({ given, family }: { given: string; family: string }) => `${given} ${family}`.trim()
/** The last word typed is taken for the family name, to be set right in the two fields. */
const split = (typed: string) => {
  const words = typed.split(/\s+/)
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' }
}

type NewProps = { typed: string; madeAs: Role; onClose: () => void; onMade: (made: Chosen) => void }
const NewPerson = ({ typed, madeAs, onClose, onMade }: NewProps) => {
  const { t } = useTranslation()
  const form = useRecordForm({
    channel: 'people.create',
    initial: split(typed),
    input: ({ given, family }) => ({
      names: [{ script: /\p{Script=Cyrillic}/u.test(given + family) ? 'Cyrl' : 'Latn', given, family }],
      roles: [madeAs],
    }),
    draft: null,
    onSaved: ({ id }) => {
      onMade({ id, label: nameOf(form.values) })
      onClose()
    },
  })
  return (
    <FormDialog title={t('newPerson.title')} form={form} onClose={onClose} size="md">
      <TextField label={t('newPerson.given')} first {...form.field('given')} />
      <TextField label={t('newPerson.family')} required {...form.field('family')} />
    </FormDialog>
  )
}
