export const organisationTabs = ['overview', 'letters', 'history'] as const
