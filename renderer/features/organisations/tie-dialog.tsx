import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { organisationTies } from '../../../shared/vocabulary/index.ts'
import { DayInput } from '../../components/form/day-input.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import { OrganisationField } from '../../components/form/organisation-field.tsx'
import { readDay, requireChosen, requireCode } from '../../components/form/read.ts'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'

type Values = {
  kind: (typeof organisationTies)[number] | ''
  otherId: Chosen | null
  from: string
  to: string
  note: string
}
const initial: Values = { kind: 'part_of', otherId: null, from: '', to: '', note: '' }

/** "This one is part of …": read from the organisation the page is about. */
export const TieDialog = ({ organisationId, onClose }: { organisationId: string; onClose: () => void }) => {
  const { t } = useTranslation('organisations')
  const form = useRecordForm({
    channel: 'ties.add',
    initial,
    input: ({ kind, otherId, from, to, note }) => ({
      organisationId,
      kind: requireCode('kind', kind),
      otherId: requireChosen('otherId', otherId),
      from: readDay('from', from),
      to: readDay('to', to),
      note,
    }),
    draft: { screen: 'organisations.tie', record: organisationId },
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('ties.add')} form={form} onClose={onClose}>
      <SelectField
        label={t('ties.how')}
        required
        first
        options={organisationTies.map((value) => ({ value, label: t(`ties.kind.${value}`) }))}
        {...form.field('kind')}
      />
      <OrganisationField label={t('ties.other')} required {...form.field('otherId')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayInput label={t('ties.from')} {...form.field('from')} />
        <DayInput label={t('ties.to')} {...form.field('to')} />
      </SimpleGrid>
      <TextField label={t('form.notes')} {...form.field('note')} />
    </FormDialog>
  )
}
