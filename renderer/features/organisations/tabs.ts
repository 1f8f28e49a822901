export const registerTabs = ['organisations', 'missions'] as const
export const organisationTabs = [
  'overview',
  'mission',
  'contacts',
  'agreements',
  'letters',
  'money',
  'trust',
  'files',
  'history',
] as const
