export const personTabs = ['overview', 'custody', 'family', 'history'] as const
export type PersonTab = (typeof personTabs)[number]
