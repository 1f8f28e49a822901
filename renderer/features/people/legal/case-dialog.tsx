import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { casePriorities, caseStatuses } from '../../../../shared/vocabulary/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { LookupField, type Chosen } from '../../../components/form/lookup-field.tsx'
import { readDay, requireChosen, requireCode, requireDay } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { onlyCampaign } from '../../../lib/campaigns.ts'
import { findCampaigns } from '../../../lib/find.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type Case = Output<'legal.ofPerson'>['cases'][number]
type Props = { personId: string; file?: Case; onClose: () => void }

export const CaseDialog = (props: Props) => {
  const campaigns = useApiQuery('campaigns.list', {})
  // The form stands on what is known of the campaigns.
  return campaigns.data ? (
    <Form {...props} campaign={props.file?.campaign ?? onlyCampaign(campaigns.data)} />
  ) : null
}

const initialOf = (file: Case | undefined, campaign: Chosen | null) => ({
  campaign,
  title: file?.title ?? '',
  summary: file?.summary ?? '',
  priority: (file?.priority ?? 'normal') as Case['priority'] | '',
  status: (file?.status ?? 'open') as Case['status'] | '',
  openedOn: file ? typedDate(file.openedOn) : '',
  closedOn: file?.closedOn ? typedDate(file.closedOn) : '',
})

const Form = ({ personId, file, campaign, onClose }: Props & { campaign: Chosen | null }) => {
  const { t } = useTranslation('legal')
  const { options } = useVocabulary()
  const session = useApiQuery('session.current', {})
  const today = session.data?.today
  const initial = initialOf(file, campaign)
  const input = (values: typeof initial) => ({
    campaignId: requireChosen('campaign', values.campaign),
    title: values.title,
    summary: values.summary,
    priority: requireCode('priority', values.priority),
    status: requireCode('status', values.status),
    openedOn: requireDay('openedOn', values.openedOn),
    closedOn: values.status === 'closed' ? readDay('closedOn', values.closedOn) : null,
  })
  const place = { screen: 'case', record: file?.id ?? personId }
  const opening = useRecordForm({
    channel: 'cases.open',
    initial,
    input: (values) => ({ personId, ...input(values) }),
    draft: place,
    onSaved: onClose,
  })
  const changing = useRecordForm({
    channel: 'cases.update',
    initial,
    input: (values) => ({ id: file?.id ?? '', version: file?.version ?? 0, ...input(values) }),
    draft: place,
    onSaved: onClose,
  })
  const form = file ? changing : opening
  return (
    <FormDialog title={file ? t('case.change') : t('case.open')} form={form} onClose={onClose}>
      <LookupField
        label={t('case.campaign')}
        required
        list="campaigns.list"
        find={findCampaigns}
        {...form.field('campaign')}
        error={form.errors['campaign'] ?? form.errors['campaignId']}
      />
      <TextField label={t('case.title')} required first {...form.field('title')} />
      <SimpleGrid cols={2}>
        <SelectField
          label={t('case.status')}
          required
          options={options('caseStatuses', caseStatuses)}
          {...form.field('status')}
        />
        <SelectField
          label={t('case.priority')}
          required
          options={options('casePriorities', casePriorities)}
          {...form.field('priority')}
        />
        <DayInput label={t('case.openedOn')} required {...(today && { today })} {...form.field('openedOn')} />
        {form.values.status === 'closed' && (
          <DayInput
            label={t('case.closedOn')}
            required
            {...(today && { today })}
            {...form.field('closedOn')}
          />
        )}
      </SimpleGrid>
      <TextField label={t('case.summary')} rows={3} {...form.field('summary')} />
    </FormDialog>
  )
}
