export const organisationTabs = ['overview', 'letters', 'files', 'history'] as const
