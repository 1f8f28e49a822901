export const peopleTabs = ['register', 'day', 'round', 'proceedings', 'facilities', 'duplicates'] as const
export const personTabs = [
  'overview',
  'timeline',
  'custody',
  'case',
  'health',
  'family',
  'support',
  'letters',
  'privacy',
  'files',
  'history',
] as const
export const proceedingTabs = ['proceeding', 'history'] as const
export type PersonTab = (typeof personTabs)[number]
