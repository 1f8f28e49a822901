export const familyTabs = ['overview', 'members', 'aid', 'history'] as const
