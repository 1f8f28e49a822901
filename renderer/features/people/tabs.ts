export const peopleTabs = ['register', 'day', 'round', 'proceedings', 'facilities'] as const
export const personTabs = ['overview', 'custody', 'case', 'family', 'files', 'history'] as const
export const proceedingTabs = ['proceeding', 'history'] as const
export type PersonTab = (typeof personTabs)[number]
