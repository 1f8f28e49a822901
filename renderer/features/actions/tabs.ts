export const actionsPageTabs = ['register', 'calendar', 'charts'] as const
export const actionTabs = ['overview', 'money', 'files', 'history'] as const
