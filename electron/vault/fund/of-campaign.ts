import { sql } from 'kysely'

/** Money of a campaign's own funds and of those that serve all: a condition on the column `fund_id`. */
export const ofCampaign = (campaignId: string) =>
  sql<boolean>`fund_id not in (select id from v_fund where campaign_id <> ${campaignId})`
