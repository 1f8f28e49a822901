import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { contactWriters } from '../../../shared/contract/contacts.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { contactTypes } from '../../../shared/vocabulary/index.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { CheckField } from '../form/check-field.tsx'
import { DayInput } from '../form/day-input.tsx'
import { FormDialog } from '../form/form-dialog.tsx'
import { MoreFields } from '../form/more-fields.tsx'
import { readDay, requireCode } from '../form/read.ts'
import { SelectField } from '../form/select-field.tsx'
import { TextField } from '../form/text-field.tsx'
import { useRecordForm } from '../form/use-record-form.ts'
import { typedDate } from '../../lib/read-date.ts'

export type Contact = Output<'contacts.list'>[number]
export type ContactOwner = { owner: keyof typeof contactWriters; ownerId: string }
type Props = ContactOwner & { contact?: Contact; onClose: () => void }

type Values = Omit<Contact, 'id' | 'version' | 'type' | 'validFrom' | 'validTo'> & {
  type: Contact['type'] | ''
  validFrom: string
  validTo: string
}
const valuesOf = (contact: Contact | undefined): Values => ({
  type: contact?.type ?? 'phone',
  value: contact?.value ?? '',
  isSafe: contact?.isSafe ?? true,
  whenSafe: contact?.whenSafe ?? '',
  validFrom: contact?.validFrom ? typedDate(contact.validFrom) : '',
  validTo: contact?.validTo ? typedDate(contact.validTo) : '',
  note: contact?.note ?? '',
})

/** One way to reach somebody, and when that is safe. */
export const ContactDialog = ({ owner, ownerId, contact, onClose }: Props) => {
  const { t } = useTranslation('casework')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: contact ? 'contacts.update' : 'contacts.add',
    initial: valuesOf(contact),
    input: ({ type, validFrom, validTo, ...plain }) => {
      const fields = {
        ...plain,
        type: requireCode('type', type),
        validFrom: readDay('validFrom', validFrom),
        validTo: readDay('validTo', validTo),
      }
      return contact ? { id: contact.id, version: contact.version, ...fields } : { owner, ownerId, ...fields }
    },
    draft: { screen: 'contacts', record: contact?.id ?? ownerId },
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('contacts.one')} form={form} onClose={onClose}>
      <SelectField
        label={t('contacts.type')}
        required
        options={options('contactTypes', contactTypes)}
        {...form.field('type')}
      />
      <TextField label={t('contacts.value')} required first {...form.field('value')} />
      <CheckField label={t('contacts.isSafe')} {...form.field('isSafe')} />
      <TextField
        label={t('contacts.whenSafe')}
        hint={t('contacts.whenSafeHint')}
        {...form.field('whenSafe')}
      />
      <MoreFields startOpen={Boolean(contact?.validFrom ?? contact?.validTo ?? contact?.note)}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <DayInput label={t('contacts.validFrom')} {...form.field('validFrom')} />
          <DayInput label={t('contacts.validTo')} {...form.field('validTo')} />
        </SimpleGrid>
        <TextField label={t('told.note')} rows={2} {...form.field('note')} />
      </MoreFields>
    </FormDialog>
  )
}
