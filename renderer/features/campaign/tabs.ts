export const campaignTabs = [
  'overview',
  'demands',
  'events',
  'figures',
  'results',
  'signals',
  'words',
] as const
export type CampaignTab = (typeof campaignTabs)[number]
