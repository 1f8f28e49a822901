export const campaignTabs = ['overview', 'demands', 'events', 'figures', 'words'] as const
export type CampaignTab = (typeof campaignTabs)[number]
