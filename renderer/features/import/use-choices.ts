import { useApiQuery } from '../../api/use-api-query.ts'

type Choice = { value: string; label: string }

/** Records of which there are few, to choose one for all rows. */
export const useChoices = (): Record<'campaign' | 'fund' | 'account' | 'letterCampaign', Choice[]> => {
  const campaigns = useApiQuery('campaigns.list', {})
  const funds = useApiQuery('funds.list', {})
  const accounts = useApiQuery('accounts.list', {})
  const online = useApiQuery('letterCampaigns.list', {})
  const named = (rows: readonly { id: string; name: string }[] = []) =>
    rows.map(({ id, name }) => ({ value: id, label: name }))
  const titled = (rows: readonly { id: string; title: string }[] = []) =>
    rows.map(({ id, title }) => ({ value: id, label: title }))
  return {
    campaign: titled(campaigns.data),
    fund: named(funds.data),
    account: named(accounts.data),
    letterCampaign: titled(online.data),
  }
}
