import { Group, Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { FactCard } from '../../../components/fact-card.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { accountOptions, type Account } from '../books.tsx'
import { DiscardButton } from './discard-button.tsx'
import { Reconciliation } from './reconciliation.tsx'

type Statement = Output<'bank.statements'>[number]

/** Books and bank on the last day of a statement: the newest one, until another is chosen. */
export const ReconcileCard = ({ accounts }: { accounts: readonly Account[] }) => {
  const { t } = useTranslation('bank')
  const [accountId, setAccountId] = useState(accounts[0]?.id ?? '')
  const statements = useApiQuery('bank.statements', { accountId })
  return (
    <FactCard
      title={t('reconcile.title')}
      action={
        <Select
          aria-label={t('account')}
          data={accountOptions(accounts)}
          value={accountId}
          allowDeselect={false}
          onChange={(value) => setAccountId(value ?? accountId)}
        />
      }
    >
      <QueryView query={statements}>
        {(found) =>
          found.length === 0 ? (
            <Text c="dimmed">{t('reconcile.none')}</Text>
          ) : (
            <Chosen key={accountId} statements={found} />
          )
        }
      </QueryView>
    </FactCard>
  )
}

const Chosen = ({ statements }: { statements: readonly Statement[] }) => {
  const { t } = useTranslation('bank')
  const format = useFormat()
  const [id, setId] = useState('')
  const chosen = statements.find((each) => each.id === id) ?? statements[0]
  const reconciled = useApiQuery(
    'bank.reconcile',
    { statementId: chosen?.id ?? '' },
    { enabled: chosen !== undefined, keep: true },
  )
  if (!chosen) return null
  const label = ({ from, to, ref }: Statement) =>
    t('reconcile.statement', { from: format.date(from, 'short'), to: format.date(to, 'short'), ref })
  return (
    <>
      <Group gap="sm" align="flex-end" mb="sm">
        <Select
          label={t('statement')}
          data={statements.map((each) => ({ value: each.id, label: label(each) }))}
          value={chosen.id}
          allowDeselect={false}
          onChange={(value) => setId(value ?? '')}
          miw="26rem"
        />
        <DiscardButton statement={chosen} />
      </Group>
      <QueryView query={reconciled}>{(found) => <Reconciliation found={found} />}</QueryView>
    </>
  )
}
