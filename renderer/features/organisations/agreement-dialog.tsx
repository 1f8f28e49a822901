import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { agreementLevels, permittedReports } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { DayInput } from '../../components/form/day-input.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { LookupField, type Chosen } from '../../components/form/lookup-field.tsx'
import { MultiSelect } from '../../components/form/multi-select.tsx'
import { readDay, requireCode, requireDay } from '../../components/form/read.ts'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { findCampaigns } from '../../lib/find.ts'
import { typedDate } from '../../lib/read-date.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Agreement = Output<'agreements.list'>[number]
type Values = {
  maxLevel: Agreement['maxLevel'] | ''
  reports: Agreement['reports']
  signedOn: string
  expiresOn: string
  campaign: Chosen | null
  document: Chosen | null
  note: string
}
const valuesOf = (agreement: Agreement | undefined): Values => ({
  maxLevel: agreement?.maxLevel ?? 'partner',
  reports: agreement?.reports ?? [],
  signedOn: agreement ? typedDate(agreement.signedOn) : '',
  expiresOn: agreement?.expiresOn ? typedDate(agreement.expiresOn) : '',
  campaign: agreement?.campaign ?? null,
  document: agreement?.document ?? null,
  note: agreement?.note ?? '',
})
type Props = { organisationId: string; agreement?: Agreement; onClose: () => void }

/** What may go to an organisation, how far, and until when. */
export const AgreementDialog = ({ organisationId, agreement, onClose }: Props) => {
  const { t } = useTranslation('organisations')
  const { options } = useVocabulary()
  const findFiles = async (search: string) =>
    (await invoke('documents.list', { owner: 'organisation', ownerId: organisationId }))
      .map(({ id, name }) => ({ id, label: name }))
      .filter(({ label }) => label.toLowerCase().includes(search.toLowerCase()))
  const form = useRecordForm({
    channel: agreement ? 'agreements.update' : 'agreements.add',
    initial: valuesOf(agreement),
    input: ({ maxLevel, reports, signedOn, expiresOn, campaign, document, note }) => {
      const fields = {
        maxLevel: requireCode('maxLevel', maxLevel),
        reports,
        signedOn: requireDay('signedOn', signedOn),
        expiresOn: readDay('expiresOn', expiresOn),
        campaignId: campaign?.id ?? null,
        documentId: document?.id ?? null,
        note,
      }
      return agreement
        ? { id: agreement.id, version: agreement.version, ...fields }
        : { organisationId, ...fields }
    },
    draft: { screen: 'organisations.agreement', record: agreement?.id ?? organisationId },
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('agreement.one')} form={form} onClose={onClose}>
      <SelectField
        label={t('agreement.maxLevel')}
        required
        first
        options={options('agreementLevels', agreementLevels)}
        {...form.field('maxLevel')}
      />
      <MultiSelect
        label={t('agreement.reports')}
        required
        options={options('permittedReports', permittedReports)}
        {...form.field('reports')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayInput label={t('agreement.signedOn')} required {...form.field('signedOn')} />
        <DayInput
          label={t('agreement.expiresOn')}
          hint={t('agreement.expiresHint')}
          {...form.field('expiresOn')}
        />
      </SimpleGrid>
      <LookupField
        label={t('agreement.document')}
        hint={t('agreement.documentHint')}
        list={`documents.list.${organisationId}`}
        find={findFiles}
        {...form.field('document')}
      />
      <LookupField
        label={t('campaigns.campaign')}
        list="campaigns.list"
        find={findCampaigns}
        {...form.field('campaign')}
      />
      <TextField label={t('form.notes')} rows={2} {...form.field('note')} />
    </FormDialog>
  )
}
