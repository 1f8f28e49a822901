export const familyTabs = ['overview', 'members', 'aid', 'files', 'history'] as const
