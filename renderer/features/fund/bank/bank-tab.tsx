import { Stack } from '@mantine/core'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { QueryView } from '../../../components/query-view.tsx'
import { LineTable } from './line-table.tsx'
import { ReconcileCard } from './reconcile-card.tsx'

/** What the bank says beside what the books say. */
export const BankTab = () => {
  const accounts = useApiQuery('accounts.list', {})
  return (
    <QueryView query={accounts}>
      {(all) => {
        const banks = all.filter(({ kind }) => kind === 'bank' || kind === 'wallet')
        return (
          <Stack gap="md">
            {banks.length > 0 && <ReconcileCard accounts={banks} />}
            <LineTable accounts={banks} />
          </Stack>
        )
      }}
    </QueryView>
  )
}
