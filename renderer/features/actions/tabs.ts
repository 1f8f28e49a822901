export const actionTabs = ['overview', 'history'] as const
