import { useApiQuery } from '../../api/use-api-query.ts'

type ListChannel =
  | 'aidRequests.list'
  | 'payments.list'
  | 'approvals.list'
  | 'donations.list'
  | 'receipts.list'
  | 'exchanges.list'
  | 'remittances.list'
  | 'ledger.list'
  | 'rounds.list'
  | 'inKind.list'
  | 'writeOffs.list'
  | 'expenses.list'

/** What can be counted: a list, and the states in it that count. */
const counted = {
  requests: ['aidRequests.list'],
  payments: ['payments.list'],
  toSign: ['approvals.list', 'open', 'single', 'void'],
  donations: ['donations.list'],
  receipts: ['receipts.list'],
  exchanges: ['exchanges.list'],
  remittances: ['remittances.list'],
  ledger: ['ledger.list'],
  rounds: ['rounds.list'],
  inKind: ['inKind.list'],
  losses: ['writeOffs.list'],
  expenses: ['expenses.list'],
  toDecide: ['aidRequests.list', 'submitted'],
  reserved: ['aidRequests.list', 'approved'],
  toPay: ['payments.list', 'approved'],
  onTheWay: ['payments.list', 'sent'],
  received: ['payments.list', 'settled'],
} as const satisfies Record<string, readonly [ListChannel, ...string[]]>

/** How many stand somewhere; undefined until it is known. */
export const useCount = (what: keyof typeof counted): number | undefined => {
  const [list, ...status] = counted[what]
  const { data } = useApiQuery(list, { limit: 1, ...(status.length > 0 && { filters: { status } }) })
  return data?.total ?? undefined
}
