// Between a campaign and the fields of its form.
import type { Input } from '../../../shared/contract/index.ts'
import type { campaignStatuses } from '../../../shared/vocabulary/index.ts'
import { readDay, requireCode, requireDay } from '../../components/form/read.ts'
import { typedDate } from '../../lib/read-date.ts'
import type { Campaign } from './campaign-view.tsx'

export type CampaignValues = {
  title: string
  goal: string
  status: (typeof campaignStatuses)[number] | ''
  launchedOn: string
  endedOn: string
  country: string
  publicSummary: string
}
export const newCampaign: CampaignValues = {
  title: '',
  goal: '',
  status: 'active',
  launchedOn: '',
  endedOn: '',
  country: '',
  publicSummary: '',
}
export const valuesOf = (campaign: Campaign): CampaignValues => ({
  title: campaign.title,
  goal: campaign.goal,
  status: campaign.status,
  launchedOn: typedDate(campaign.launchedOn),
  endedOn: campaign.endedOn ? typedDate(campaign.endedOn) : '',
  country: campaign.country,
  publicSummary: campaign.publicSummary,
})
export const campaignInput = (values: CampaignValues): Input<'campaigns.create'> => ({
  title: values.title,
  goal: values.goal,
  status: requireCode('status', values.status),
  launchedOn: requireDay('launchedOn', values.launchedOn),
  endedOn: readDay('endedOn', values.endedOn),
  country: values.country,
  publicSummary: values.publicSummary,
})
