import { useApiQuery } from '../../api/use-api-query.ts'

/** How many stand where: for the tabs, and for the four states that people ask about. */
export const useCounts = () => {
  const one = { limit: 1 }
  const requests = (status?: string) =>
    ({ ...one, ...(status && { filters: { status: [status] } }) }) as const
  const all = {
    requests: useApiQuery('aidRequests.list', requests()),
    payments: useApiQuery('payments.list', requests()),
    toSign: useApiQuery('approvals.list', { ...one, filters: { status: ['open', 'single'] } }),
    donations: useApiQuery('donations.list', one),
    exchanges: useApiQuery('exchanges.list', one),
    remittances: useApiQuery('remittances.list', one),
    ledger: useApiQuery('ledger.list', one),
    toDecide: useApiQuery('aidRequests.list', requests('submitted')),
    reserved: useApiQuery('aidRequests.list', requests('approved')),
    toPay: useApiQuery('payments.list', requests('approved')),
    onTheWay: useApiQuery('payments.list', requests('sent')),
    received: useApiQuery('payments.list', requests('settled')),
  }
  const total = (name: keyof typeof all) => all[name].data?.total ?? undefined
  return total
}
export type Counts = ReturnType<typeof useCounts>
