export const fundTabs = [
  'requests',
  'payments',
  'signatures',
  'donations',
  'exchanges',
  'remittances',
  'accounts',
  'ledger',
] as const
export type FundTab = (typeof fundTabs)[number]
