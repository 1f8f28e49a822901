import { Alert, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../../api/use-api-query.ts'
import { QueryView } from '../../../../components/query-view.tsx'
import { type Account, useToday } from '../../books.tsx'
import { SlipForm } from './slip-form.tsx'

const currencies = ['CHF', 'EUR']

/** A slip with a QR code, for somebody who wants to give: which account, perhaps how much, and who holds it. */
export const SlipDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('receipts')
  const accounts = useApiQuery('accounts.list', {})
  const today = useToday()
  return (
    <QueryView query={accounts}>
      {(all) => {
        const [first, ...others] = all.filter(
          ({ kind, currency }) => kind === 'bank' && currencies.includes(currency),
        )
        if (first && today) return <Chosen accounts={[first, ...others]} today={today} onClose={onClose} />
        return (
          <Modal opened onClose={onClose} title={t('slip.title')}>
            <Alert color="brand">{t('slip.none')}</Alert>
          </Modal>
        )
      }}
    </QueryView>
  )
}

type Props = { accounts: readonly [Account, ...Account[]]; today: string; onClose: () => void }
const Chosen = ({ accounts, today, onClose }: Props) => {
  const [account, setAccount] = useState<Account>(accounts[0])
  const holder = useApiQuery('slips.holder', { accountId: account.id })
  return (
    <QueryView query={holder}>
      {(last) => (
        <SlipForm
          key={account.id}
          account={account}
          accounts={accounts}
          onAccount={setAccount}
          last={last}
          today={today}
          onClose={onClose}
        />
      )}
    </QueryView>
  )
}
