import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import type { Round } from './round-page.tsx'

export const RoundLineTable = ({ round: { lines } }: { round: Round }) => {
  const { t } = useTranslation(['payouts', 'fund'])
  const format = useFormat()
  const { word } = useVocabulary()
  return (
    <SimpleTable
      framed
      label={t('round.families')}
      rows={lines}
      rowKey={({ requestId }) => requestId}
      columns={[
        { header: t('fund:field.beneficiary'), cell: ({ beneficiary }) => beneficiary },
        { header: t('round.code'), cell: ({ code, beneficiary }) => code !== beneficiary && code },
        { header: t('fund:field.ground'), cell: ({ ground }) => word('grounds', ground) },
        {
          header: t('fund:field.amount'),
          end: true,
          cell: ({ amountMinor, currency }) => format.money(amountMinor, currency),
        },
        {
          header: t('fund:field.received'),
          end: true,
          cell: ({ receivedMinor, currency }) =>
            receivedMinor !== null && format.money(receivedMinor, currency),
        },
        {
          header: t('fund:field.status'),
          cell: ({ status }) => status && <StatusChip list="paymentStatuses" code={status} />,
        },
        {
          header: t('round.payment'),
          cell: ({ paymentId, paymentRef }) =>
            paymentId && (
              <Anchor component={Link} to={`/fund/payments/${paymentId}`}>
                {paymentRef}
              </Anchor>
            ),
        },
      ]}
    />
  )
}
