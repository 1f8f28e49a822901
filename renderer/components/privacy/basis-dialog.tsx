import { useTranslation } from 'react-i18next'
import { storageBases } from '../../../shared/vocabulary/index.ts'
import { findSources } from '../../lib/find.ts'
import { typedDate } from '../../lib/read-date.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { DayInput } from '../form/day-input.tsx'
import { FormDialog } from '../form/form-dialog.tsx'
import { LookupField, type Chosen } from '../form/lookup-field.tsx'
import { readDay } from '../form/read.ts'
import { SelectField } from '../form/select-field.tsx'
import { TextField } from '../form/text-field.tsx'
import { useRecordForm } from '../form/use-record-form.ts'
import type { Privacy } from './naming-card.tsx'

type Values = {
  basis: (typeof storageBases)[number] | ''
  publicSource: Chosen | null
  notInformedBecause: string
  informReviewOn: string
}
const valuesOf = ({ basis, publicSource, notInformedBecause, informReviewOn }: Privacy): Values => ({
  basis: basis ?? '',
  publicSource,
  notInformedBecause,
  informReviewOn: informReviewOn ? typedDate(informReviewOn) : '',
})

type Props = { personId: string; privacy: Privacy; onClose: () => void }

/** On what the record rests, the published source that names the person, and why she does not know of it. */
export const BasisDialog = ({ personId, privacy, onClose }: Props) => {
  const { t } = useTranslation('casework')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: 'privacy.setBasis',
    initial: valuesOf(privacy),
    input: ({ basis, publicSource, notInformedBecause, informReviewOn }) => ({
      personId,
      version: privacy.version,
      basis: basis || null,
      publicSourceId: publicSource?.id ?? null,
      notInformedBecause,
      informReviewOn: readDay('informReviewOn', informReviewOn),
    }),
    draft: { screen: 'privacy.basis', record: personId },
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('privacy.change')} form={form} onClose={onClose}>
      <SelectField
        label={t('privacy.basis')}
        options={options('storageBases', storageBases)}
        {...form.field('basis')}
      />
      <LookupField
        label={t('privacy.publicSource')}
        hint={t('privacy.publicSourceHint')}
        list="sources.lookup"
        find={findSources}
        {...form.field('publicSource')}
      />
      <TextField label={t('privacy.notInformed')} rows={2} {...form.field('notInformedBecause')} />
      <DayInput label={t('privacy.reviewOn')} {...form.field('informReviewOn')} />
    </FormDialog>
  )
}
