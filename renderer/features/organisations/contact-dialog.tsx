import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { letterChannels, letterLanguages } from '../../../shared/vocabulary/index.ts'
import { CheckField } from '../../components/form/check-field.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { LookupField, type Chosen } from '../../components/form/lookup-field.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { findPeople } from '../../lib/find.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Contact = Output<'orgContacts.list'>[number]
type Values = Omit<Contact, 'id' | 'version' | 'person'> & { person: Chosen | null }
const valuesOf = (contact: Contact | undefined): Values => ({
  person: contact?.person ?? null,
  name: contact && !contact.person ? contact.name : '',
  function: contact?.function ?? '',
  language: contact?.language ?? '',
  channel: contact?.channel ?? '',
  email: contact?.email ?? '',
  phone: contact?.phone ?? '',
  isReportRecipient: contact?.isReportRecipient ?? false,
  note: contact?.note ?? '',
})
type Props = { organisationId: string; contact?: Contact; onClose: () => void }

/** One person to speak to: of the register, or a name where nothing more is kept of her. */
export const ContactDialog = ({ organisationId, contact, onClose }: Props) => {
  const { t } = useTranslation('organisations')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: contact ? 'orgContacts.update' : 'orgContacts.add',
    initial: valuesOf(contact),
    input: ({ person, ...plain }) => {
      const fields = { ...plain, personId: person?.id ?? null }
      return contact ? { id: contact.id, version: contact.version, ...fields } : { organisationId, ...fields }
    },
    draft: { screen: 'organisations.contact', record: contact?.id ?? organisationId },
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('contact.one')} form={form} onClose={onClose}>
      <LookupField
        label={t('contact.person')}
        hint={t('contact.personHint')}
        first
        list="people.lookup"
        find={findPeople}
        {...form.field('person')}
      />
      {!form.values.person && <TextField label={t('contact.name')} required {...form.field('name')} />}
      <TextField label={t('contact.function')} {...form.field('function')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('contact.language')}
          options={options('letterLanguages', letterLanguages)}
          {...form.field('language')}
        />
        <SelectField
          label={t('contact.channel')}
          options={options('letterChannels', letterChannels)}
          {...form.field('channel')}
        />
        <TextField label={t('contact.email')} {...form.field('email')} />
        <TextField label={t('contact.phone')} {...form.field('phone')} />
      </SimpleGrid>
      <CheckField label={t('contact.isReportRecipient')} {...form.field('isReportRecipient')} />
      <TextField label={t('form.notes')} rows={2} {...form.field('note')} />
    </FormDialog>
  )
}
