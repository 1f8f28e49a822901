export const personTabs = [
  'overview',
  'timeline',
  'custody',
  'health',
  'family',
  'support',
  'letters',
  'privacy',
  'files',
  'history',
] as const
export type PersonTab = (typeof personTabs)[number]
