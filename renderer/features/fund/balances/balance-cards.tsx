import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FactCard, FactCards } from '../../../components/fact-card.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useAccountColumns, useBalanceColumns } from './balance-columns.tsx'
import type { Account, Fund } from '../books.tsx'

type Props = { funds: readonly Fund[]; accounts: readonly Account[] }

/** What each fund and each account holds, a line a currency: two currencies are never added. */
export const BalanceCards = ({ funds, accounts }: Props) => (
  <FactCards>
    {funds.map((fund) => (
      <FundCard key={fund.id} fund={fund} />
    ))}
    {accounts.length > 0 && <AccountsCard accounts={accounts} />}
  </FactCards>
)

const FundCard = ({ fund }: { fund: Fund }) => {
  const { t } = useTranslation('fund')
  const columns = useBalanceColumns()
  return (
    <FactCard title={fund.name}>
      {fund.balances.length === 0 ? (
        <Text c="dimmed">{t('balance.nothing')}</Text>
      ) : (
        <SimpleTable
          label={t('balance.of', { name: fund.name })}
          rows={fund.balances}
          rowKey={({ currency }) => currency}
          columns={columns}
        />
      )}
    </FactCard>
  )
}

const AccountsCard = ({ accounts }: { accounts: readonly Account[] }) => {
  const { t } = useTranslation('fund')
  const columns = useAccountColumns()
  return (
    <FactCard title={t('account.accounts')}>
      <SimpleTable label={t('account.accounts')} rows={accounts} rowKey={({ id }) => id} columns={columns} />
    </FactCard>
  )
}
