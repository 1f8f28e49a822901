export const personTabs = ['overview', 'custody', 'family', 'files', 'history'] as const
export type PersonTab = (typeof personTabs)[number]
