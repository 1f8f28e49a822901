import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { DayInput } from '../../components/form/day-input.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { LookupField, type Chosen } from '../../components/form/lookup-field.tsx'
import { requireChosen, requireDay } from '../../components/form/read.ts'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { QueryView } from '../../components/query-view.tsx'
import { onlyCampaign } from '../../lib/campaigns.ts'
import { findCampaigns, findOrganisations } from '../../lib/find.ts'

export const OnlineCampaignDialog = ({ onClose }: { onClose: () => void }) => {
  const campaigns = useApiQuery('campaigns.list', {})
  return (
    <QueryView query={campaigns}>
      {(found) => <Loaded campaign={onlyCampaign(found)} onClose={onClose} />}
    </QueryView>
  )
}

const Loaded = ({ campaign, onClose }: { campaign: Chosen | null; onClose: () => void }) => {
  const { t } = useTranslation('letters')
  const form = useRecordForm({
    channel: 'letterCampaigns.create',
    initial: {
      campaign,
      title: '',
      platform: null as Chosen | null,
      url: '',
      launchedOn: '',
      demandText: '',
    },
    input: ({ campaign: chosen, title, platform, url, launchedOn, demandText }) => ({
      campaignId: requireChosen('campaign', chosen),
      title,
      platformOrganisationId: platform?.id ?? null,
      url,
      launchedOn: requireDay('launchedOn', launchedOn),
      demandText,
    }),
    draft: { screen: 'letters.online', record: 'new' },
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('tally.newCampaign')} form={form} onClose={onClose}>
      <TextField label={t('tally.name')} required first {...form.field('title')} />
      <DayInput label={t('tally.launchedOn')} required {...form.field('launchedOn')} />
      <LookupField
        label={t('tally.platform')}
        list="organisations.lookup"
        find={findOrganisations}
        {...form.field('platform')}
      />
      <TextField label={t('tally.url')} {...form.field('url')} />
      <TextField label={t('tally.demand')} rows={2} {...form.field('demandText')} />
      <LookupField
        label={t('form.campaign')}
        required
        list="campaigns.list"
        find={findCampaigns}
        {...form.field('campaign')}
      />
    </FormDialog>
  )
}
