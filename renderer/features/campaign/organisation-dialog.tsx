import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { campaignOrgRoles } from '../../../shared/vocabulary/index.ts'
import { DayInput } from '../../components/form/day-input.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { OrganisationField } from '../../components/form/organisation-field.tsx'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import { readDay, requireChosen, requireCode } from '../../components/form/read.ts'
import { SelectField } from '../../components/form/select-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Values = {
  organisationId: Chosen | null
  role: (typeof campaignOrgRoles)[number] | ''
  from: string
  to: string
}
const initial: Values = { organisationId: null, role: '', from: '', to: '' }

export const OrganisationDialog = ({ campaignId, onClose }: { campaignId: string; onClose: () => void }) => {
  const { t } = useTranslation('campaign')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: 'campaigns.addOrganisation',
    initial,
    input: ({ organisationId, role, from, to }) => ({
      campaignId,
      organisationId: requireChosen('organisationId', organisationId),
      role: requireCode('role', role),
      from: readDay('from', from),
      to: readDay('to', to),
    }),
    draft: null,
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('overview.add')} form={form} onClose={onClose} saveLabel={t('overview.add')}>
      <OrganisationField
        label={t('overview.organisation')}
        required
        first
        {...form.field('organisationId')}
      />
      <SelectField
        label={t('overview.role')}
        required
        options={options('campaignOrgRoles', campaignOrgRoles)}
        {...form.field('role')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayInput label={t('overview.from')} {...form.field('from')} />
        <DayInput label={t('overview.to')} {...form.field('to')} />
      </SimpleGrid>
    </FormDialog>
  )
}
