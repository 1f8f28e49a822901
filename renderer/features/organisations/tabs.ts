export const organisationTabs = ['overview', 'letters', 'trust', 'files', 'history'] as const
