// The parts of the fund's room: each a page, most with lists behind tabs.
export const aidTabs = ['requests', 'rounds', 'payments', 'inKind', 'signatures'] as const
export type AidTab = (typeof aidTabs)[number]
export const entrustedTabs = ['remittances', 'advances', 'losses'] as const
export type EntrustedTab = (typeof entrustedTabs)[number]
export const bookTabs = [
  'ledger',
  'exchanges',
  'expenses',
  'bank',
  'rates',
  'year',
  'journal',
  'auditor',
  'accounts',
] as const
export type BookTab = (typeof bookTabs)[number]
export const incomeTabs = ['donations', 'receipts', 'batch'] as const
export type IncomeTab = (typeof incomeTabs)[number]

export const fundSections = [
  { id: 'overview', path: '/fund' },
  { id: 'aid', path: '/fund/aid' },
  { id: 'entrusted', path: '/fund/entrusted' },
  { id: 'income', path: '/fund/income' },
  { id: 'books', path: '/fund/books' },
] as const
export type FundSectionId = (typeof fundSections)[number]['id']
