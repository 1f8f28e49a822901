// The campaign a form stands for, as its field holds it.
import type { Output } from '../../shared/contract/index.ts'

export type Campaigns = Output<'campaigns.list'>
type Chosen = { id: string; label: string }

const chosen = (campaign: Campaigns[number] | undefined): Chosen | null =>
  campaign ? { id: campaign.id, label: campaign.title } : null

/** Where there is one campaign, a new record is for it. */
export const onlyCampaign = ([only, ...others]: Campaigns): Chosen | null =>
  others.length === 0 ? chosen(only) : null

/** The campaign a record belongs to. */
export const campaignById = (campaigns: Campaigns, id: string | null | undefined): Chosen | null =>
  chosen(campaigns.find((each) => each.id === id))
