// The parts of the fund's room: each a page, most with lists behind tabs.
export const aidTabs = ['requests', 'payments', 'signatures', 'remittances'] as const
export type AidTab = (typeof aidTabs)[number]
export const bookTabs = ['ledger', 'exchanges', 'rates', 'year', 'journal', 'accounts'] as const
export type BookTab = (typeof bookTabs)[number]

export const fundSections = [
  { id: 'overview', path: '/fund' },
  { id: 'aid', path: '/fund/aid' },
  { id: 'income', path: '/fund/income' },
  { id: 'books', path: '/fund/books' },
] as const
export type FundSectionId = (typeof fundSections)[number]['id']
