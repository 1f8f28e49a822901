import { useTranslation } from 'react-i18next'
import { disclosureWays } from '../../../shared/vocabulary/index.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { DayInput } from '../form/day-input.tsx'
import { FormDialog } from '../form/form-dialog.tsx'
import type { Chosen } from '../form/lookup-field.tsx'
import { OrganisationField } from '../form/organisation-field.tsx'
import { requireCode, requireDay } from '../form/read.ts'
import { SelectField } from '../form/select-field.tsx'
import { TextField } from '../form/text-field.tsx'
import { useRecordForm } from '../form/use-record-form.ts'
import type { Subject } from './privacy-panel.tsx'

/** What the program writes down by itself is not offered. */
const byHand = disclosureWays.filter((way) => way !== 'export' && way !== 'report')

type Values = {
  on: string
  way: (typeof byHand)[number] | ''
  organisation: Chosen | null
  recipient: string
  what: string
}
const empty: Values = { on: '', way: 'call', organisation: null, recipient: '', what: '' }

/** Somebody was told something: by a call, a meeting, a message or a letter from elsewhere. */
export const DisclosureDialog = ({ onClose, ...subject }: Subject & { onClose: () => void }) => {
  const { t } = useTranslation('casework')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: 'disclosures.add',
    initial: empty,
    input: ({ on, way, organisation, recipient, what }) => ({
      ...subject,
      on: requireDay('on', on),
      way: requireCode('way', way),
      organisationId: organisation?.id ?? null,
      recipient,
      what,
    }),
    draft: { screen: 'disclosures', record: subject.subjectId },
    onSaved: onClose,
  })
  const wrong = form.errors['organisationId']
  return (
    <FormDialog title={t('disclosure.new')} form={form} onClose={onClose}>
      <DayInput label={t('disclosure.on')} required {...form.field('on')} />
      <SelectField
        label={t('disclosure.way')}
        required
        options={options('disclosureWays', byHand)}
        {...form.field('way')}
      />
      <OrganisationField
        label={t('disclosure.organisation')}
        {...form.field('organisation')}
        {...(wrong && { error: wrong })}
      />
      <TextField
        label={t('disclosure.recipient')}
        hint={t('disclosure.recipientHint')}
        {...form.field('recipient')}
      />
      <TextField label={t('disclosure.what')} required rows={2} {...form.field('what')} />
    </FormDialog>
  )
}
