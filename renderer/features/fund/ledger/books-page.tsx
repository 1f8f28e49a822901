import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CountedTabs } from '../../../components/counted-tabs.tsx'
import { useMay } from '../../../api/use-may.ts'
import { AccountsTab } from '../accounts/accounts-tab.tsx'
import { AuditorTab } from '../auditor/auditor-tab.tsx'
import { ExpensesTab } from '../expenses/expenses-tab.tsx'
import { BankTab } from '../bank/bank-tab.tsx'
import { FundSection } from '../fund-section.tsx'
import { JournalTab } from '../journal/journal-tab.tsx'
import { RatesTab } from '../rates/rates-tab.tsx'
import { YearTab } from '../year/year-tab.tsx'
import type { BookTab } from '../sections.ts'
import { useCount } from '../use-counts.ts'
import { ExchangesTab } from './exchanges-tab.tsx'
import { LedgerTab } from './ledger-tab.tsx'

/** What the treasurer accounts with: postings, exchanges, funds and accounts. */
export const BooksPage = () => {
  const { t } = useTranslation('fund')
  const navigate = useNavigate()
  const may = useMay()
  const { tab } = useSearch({ from: '/fund/books' })
  return (
    <FundSection id="books">
      <CountedTabs<BookTab>
        label={t('tab.label')}
        value={tab}
        onChange={(next) => void navigate({ to: '/fund/books', search: { tab: next }, replace: true })}
        tabs={[
          { id: 'ledger', label: t('tab.ledger'), count: useCount('ledger'), content: <LedgerTab /> },
          {
            id: 'exchanges',
            label: t('tab.exchanges'),
            count: useCount('exchanges'),
            content: <ExchangesTab />,
          },
          { id: 'expenses', label: t('tab.expenses'), count: useCount('expenses'), content: <ExpensesTab /> },
          ...(may('bankLines.list')
            ? [{ id: 'bank' as const, label: t('tab.bank'), content: <BankTab /> }]
            : []),
          { id: 'rates', label: t('tab.rates'), content: <RatesTab /> },
          { id: 'year', label: t('tab.year'), content: <YearTab /> },
          { id: 'journal', label: t('tab.journal'), content: <JournalTab /> },
          ...(may('proofs.list')
            ? [{ id: 'auditor' as const, label: t('tab.auditor'), content: <AuditorTab /> }]
            : []),
          { id: 'accounts', label: t('tab.accounts'), content: <AccountsTab /> },
        ]}
      />
    </FundSection>
  )
}
