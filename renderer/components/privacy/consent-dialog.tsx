import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { consentForms, consentGivers, consentScopes } from '../../../shared/vocabulary/index.ts'
import type * as v from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { DayInput } from '../form/day-input.tsx'
import { FormDialog } from '../form/form-dialog.tsx'
import { LookupField, type Chosen } from '../form/lookup-field.tsx'
import { MoreFields } from '../form/more-fields.tsx'
import { MultiSelect } from '../form/multi-select.tsx'
import { OrganisationField } from '../form/organisation-field.tsx'
import { requireCode, requireDay } from '../form/read.ts'
import { SelectField } from '../form/select-field.tsx'
import { TextField } from '../form/text-field.tsx'
import { useRecordForm } from '../form/use-record-form.ts'
import type { Subject } from './privacy-panel.tsx'

const empty = {
  givenBy: 'self' as (typeof v.consentGivers)[number] | '',
  givenOn: '',
  scopes: [] as v.ConsentScope[],
  organisation: null as Chosen | null,
  form: '' as (typeof v.consentForms)[number] | '',
  withheld: '',
  evidence: null as Chosen | null,
  note: '',
}

/** What somebody agreed to: for what, by whom, when, and how we know. */
export const ConsentDialog = ({ onClose, ...subject }: Subject & { onClose: () => void }) => {
  const { t } = useTranslation('casework')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: 'consents.add',
    initial: empty,
    input: ({ givenBy, givenOn, organisation, form: how, evidence, ...plain }) => ({
      ...subject,
      ...plain,
      givenBy: requireCode('givenBy', givenBy),
      givenOn: requireDay('givenOn', givenOn),
      organisationId: organisation?.id ?? null,
      form: requireCode('form', how),
      evidenceDocumentId: evidence?.id ?? null,
    }),
    draft: { screen: 'consents', record: subject.subjectId },
    onSaved: onClose,
  })
  const files = async (search: string) =>
    (await invoke('documents.list', { owner: subject.subject, ownerId: subject.subjectId }))
      .filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()))
      .map(({ id, name, ref }) => ({ id, label: name, ref }))
  const wrong = form.errors['organisationId']
  return (
    <FormDialog title={t('consent.new')} form={form} onClose={onClose}>
      <MultiSelect
        label={t('consent.scopes')}
        required
        options={options('consentScopes', consentScopes)}
        {...form.field('scopes')}
      />
      {form.values.scopes.includes('share_with_organisation') && (
        <OrganisationField
          label={t('consent.organisation')}
          required
          {...form.field('organisation')}
          {...(wrong && { error: wrong })}
        />
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('consent.givenBy')}
          required
          options={options('consentGivers', consentGivers)}
          {...form.field('givenBy')}
        />
        <DayInput label={t('consent.givenOn')} required {...form.field('givenOn')} />
        <SelectField
          label={t('consent.form')}
          required
          options={options('consentForms', consentForms)}
          {...form.field('form')}
        />
        <LookupField
          label={t('consent.evidence')}
          list={`documents.${subject.subjectId}`}
          find={files}
          {...form.field('evidence')}
        />
      </SimpleGrid>
      <MoreFields>
        <TextField label={t('consent.withheld')} rows={2} {...form.field('withheld')} />
        <TextField label={t('told.note')} rows={2} {...form.field('note')} />
      </MoreFields>
    </FormDialog>
  )
}
