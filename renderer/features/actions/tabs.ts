export const actionTabs = ['overview', 'files', 'history'] as const
