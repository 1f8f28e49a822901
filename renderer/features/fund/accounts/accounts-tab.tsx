import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { May } from '../../../components/may.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { TrustPanel } from '../../../components/trust/trust-panel.tsx'
import { LimitsDialog, type LimitsOf } from '../approvals/limits-dialog.tsx'
import { AccountDialog } from './account-dialog.tsx'
import { AccountTable } from './account-table.tsx'
import { FundDialog } from './fund-dialog.tsx'
import { FundTable } from './fund-table.tsx'
import { OpeningDialog } from './opening-dialog.tsx'
import type { Account, Fund } from '../books.tsx'

type Open =
  | { what: 'fund'; fund?: Fund }
  | { what: 'limits'; of: LimitsOf }
  | { what: 'account'; account?: Account }
  | { what: 'opening' | 'trust'; account: Account }

export const AccountsTab = () => {
  const { t } = useTranslation('fund')
  const funds = useApiQuery('funds.list', {})
  const accounts = useApiQuery('accounts.list', {})
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={2}>{t('funds.funds')}</Title>
        <May channel="funds.create">
          <Button variant="default" onClick={() => setOpen({ what: 'fund' })}>
            {t('funds.new')}
          </Button>
        </May>
      </Group>
      <QueryView query={funds}>
        {(rows) =>
          rows.length === 0 ? (
            <Text c="dimmed">{t('funds.none')}</Text>
          ) : (
            <FundTable
              funds={rows}
              onEdit={(fund) => setOpen({ what: 'fund', fund })}
              onLimits={(fund) => setOpen({ what: 'limits', of: fund })}
            />
          )
        }
      </QueryView>
      <Group justify="space-between" mt="md">
        <Title order={2}>{t('account.accounts')}</Title>
        <May channel="accounts.create">
          <Button variant="default" onClick={() => setOpen({ what: 'account' })}>
            {t('account.new')}
          </Button>
        </May>
      </Group>
      <QueryView query={accounts}>
        {(rows) =>
          rows.length === 0 ? (
            <Text c="dimmed">{t('account.none')}</Text>
          ) : (
            <AccountTable
              accounts={rows}
              onEdit={(account) => setOpen({ what: 'account', account })}
              onOpening={(account) => setOpen({ what: 'opening', account })}
              onLimits={({ id, name, currency }) =>
                setOpen({ what: 'limits', of: { id, name, accountCurrency: currency } })
              }
              onTrust={(account) => setOpen({ what: 'trust', account })}
            />
          )
        }
      </QueryView>
      {open?.what === 'fund' && <FundDialog {...(open.fund && { fund: open.fund })} onClose={close} />}
      {open?.what === 'limits' && <LimitsDialog of={open.of} onClose={close} />}
      {open?.what === 'account' && (
        <AccountDialog {...(open.account && { account: open.account })} onClose={close} />
      )}
      {open?.what === 'trust' && (
        <Drawer opened onClose={close} title={open.account.name} position="right" size={640}>
          <TrustPanel of="account" ofId={open.account.id} name={open.account.name} />
        </Drawer>
      )}
      {open?.what === 'opening' && <OpeningDialog account={open.account} onClose={close} />}
    </Stack>
  )
}
