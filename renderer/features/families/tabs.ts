export const familyTabs = ['overview', 'members', 'aid', 'privacy', 'files', 'history'] as const
