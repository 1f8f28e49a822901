// What nearly every form of the fund needs to know before it opens.
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { QueryView } from '../../components/query-view.tsx'

export type Fund = Output<'funds.list'>[number]
export type Account = Output<'accounts.list'>[number]
export type Books = {
  funds: [Fund, ...Fund[]]
  accounts: [Account, ...Account[]]
  currencies: string[]
  today: string
}

export const useToday = (): string => useApiQuery('session.current', {}).data?.today ?? ''

/** The currency the office accounts in. */
export const useBookCurrency = (): string =>
  useApiQuery('session.current', {}).data?.office?.bookCurrency ?? 'CHF'

export const useMyName = (): string => useApiQuery('session.current', {}).data?.userName ?? ''

export const useCurrencies = (): string[] =>
  (useApiQuery('currencies.list', {}).data ?? []).filter(({ active }) => active).map(({ code }) => code)

/** The currency of a chosen account, which the amounts of a form follow; what they had before one is chosen. */
export const currencyAt = ({ accounts }: Books, accountId: string, otherwise: string): string =>
  accounts.find(({ id }) => id === accountId)?.currency ?? otherwise

export const accountLabel = ({ name, currency }: Pick<Account, 'name' | 'currency'>): string =>
  name.includes(currency) ? name : `${name} · ${currency}`
export const accountOptions = (accounts: readonly Account[]) =>
  accounts.map((account) => ({ value: account.id, label: accountLabel(account) }))
export const fundOptions = (funds: readonly Fund[]) =>
  funds.map(({ id, name }) => ({ value: id, label: name }))

/** Funds, accounts and today; without a fund and an account no money can be recorded, and the way there is shown. */
export const WithBooks = ({ children }: { children: (books: Books) => ReactNode }) => {
  const { t } = useTranslation('fund')
  const navigate = useNavigate()
  const funds = useApiQuery('funds.list', {})
  const accounts = useApiQuery('accounts.list', {})
  const currencies = useCurrencies()
  const today = useToday()
  return (
    <QueryView query={funds}>
      {([fund, ...otherFunds]) => (
        <QueryView query={accounts}>
          {([account, ...otherAccounts]) => {
            if (fund && account)
              return children({
                funds: [fund, ...otherFunds],
                accounts: [account, ...otherAccounts],
                currencies,
                today,
              })
            return (
              <EmptyState
                title={t('books.none')}
                text={t('books.noneText')}
                action={
                  <Button onClick={() => void navigate({ to: '/fund/books', search: { tab: 'accounts' } })}>
                    {t('books.setUp')}
                  </Button>
                }
              />
            )
          }}
        </QueryView>
      )}
    </QueryView>
  )
}
