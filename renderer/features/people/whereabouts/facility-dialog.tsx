import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { facilityKinds } from '../../../../shared/vocabulary/index.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { requireCode } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type Facility = Output<'facilities.get'>

const initialOf = (facility: Facility | undefined) => ({
  name: facility?.name ?? '',
  kind: (facility?.kind ?? 'other') as Facility['kind'] | '',
  settlement: facility?.settlement ?? '',
  region: facility?.region ?? '',
  authority: facility?.authority ?? '',
})

export const FacilityDialog = ({ facility, onClose }: { facility?: Facility; onClose: () => void }) => {
  const { t } = useTranslation('legal')
  const { options } = useVocabulary()
  const initial = initialOf(facility)
  const input = (values: typeof initial) => ({ ...values, kind: requireCode('kind', values.kind) })
  const place = { screen: 'facility', record: facility?.id ?? 'new' }
  const creating = useRecordForm({
    channel: 'facilities.create',
    initial,
    input,
    draft: place,
    onSaved: onClose,
  })
  const changing = useRecordForm({
    channel: 'facilities.update',
    initial,
    input: (values) => ({ id: facility?.id ?? '', version: facility?.version ?? 0, ...input(values) }),
    draft: place,
    onSaved: onClose,
  })
  const form = facility ? changing : creating
  return (
    <FormDialog title={facility ? t('facility.change') : t('facility.new')} form={form} onClose={onClose}>
      <TextField label={t('facility.name')} required first {...form.field('name')} />
      <SelectField
        label={t('facility.kind')}
        required
        options={options('facilityKinds', facilityKinds)}
        {...form.field('kind')}
      />
      <SimpleGrid cols={2}>
        <TextField label={t('facility.settlement')} {...form.field('settlement')} />
        <TextField label={t('facility.region')} {...form.field('region')} />
      </SimpleGrid>
      <TextField label={t('facility.authority')} {...form.field('authority')} />
    </FormDialog>
  )
}
