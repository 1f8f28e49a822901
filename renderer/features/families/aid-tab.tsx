import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { InKindCard } from '../../components/in-kind-card.tsx'
import { PayeeCard } from '../../components/payee/payee-card.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

export const AidTab = ({ household }: { household: Output<'households.get'> }) => {
  const { t } = useTranslation('families')
  const format = useFormat()
  const { word } = useVocabulary()
  const { aid, requests } = household
  type Line = {
    on: string
    ref: string
    aidType: (typeof aid)[number]['aidType']
    amountMinor: number
    currency: string
  }
  const columns = [
    { header: t('aid.on'), cell: ({ on }: Line) => format.date(on, 'short') },
    { header: t('aid.ref'), cell: ({ ref }: Line) => ref },
    { header: t('aid.type'), cell: ({ aidType }: Line) => word('aidTypes', aidType) },
    {
      header: t('aid.amount'),
      cell: ({ amountMinor, currency }: Line) => format.money(amountMinor, currency),
      end: true,
    },
  ]
  return (
    <Stack gap="md">
      <FactCard title={t('aid.payments')}>
        {aid.length === 0 ? (
          <Text c="dimmed">{t('aid.noPayments')}</Text>
        ) : (
          <SimpleTable
            label={t('aid.payments')}
            rows={aid}
            rowKey={({ id }) => id}
            columns={[
              ...columns,
              {
                header: t('aid.status'),
                cell: ({ status }) => <StatusChip list="paymentStatuses" code={status} />,
              },
            ]}
          />
        )}
      </FactCard>
      <InKindCard of="household" id={household.id} />
      {household.erasedAt === null && <PayeeCard owner={{ householdId: household.id, personId: null }} />}
      <FactCard title={t('aid.requests')}>
        {requests.length === 0 ? (
          <Text c="dimmed">{t('aid.noRequests')}</Text>
        ) : (
          <SimpleTable
            label={t('aid.requests')}
            rows={requests}
            rowKey={({ id }) => id}
            columns={[
              ...columns,
              {
                header: t('aid.status'),
                cell: ({ status }) => <StatusChip list="aidRequestStatuses" code={status} />,
              },
            ]}
          />
        )}
      </FactCard>
    </Stack>
  )
}
