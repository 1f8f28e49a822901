import { Anchor, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../../api/use-api-query.ts'
import { FactCard } from '../../../../components/fact-card.tsx'
import { QueryView } from '../../../../components/query-view.tsx'
import { SimpleTable } from '../../../../components/simple-table.tsx'
import { StatusChip } from '../../../../components/status-chip.tsx'
import { Whole } from '../../../../components/whole.tsx'
import { useFormat } from '../../../../lib/use-format.ts'
import { useReceiptPeriod } from '../receipts/receipt-columns.tsx'
import { ReceiptDrawer } from '../receipts/receipt-drawer.tsx'
import { Sums } from '../sums.tsx'

/** The receipts a donor was given, valid or not, the newest first. */
export const DonorReceipts = ({ donorId }: { donorId: string }) => {
  const { t } = useTranslation('receipts')
  const format = useFormat()
  const period = useReceiptPeriod()
  const [shownId, setShownId] = useState<string | null>(null)
  const receipts = useApiQuery('receipts.list', {
    filters: { donor: [donorId] },
    sort: 'date',
    descending: true,
    limit: 200,
  })
  return (
    <FactCard title={t('donor.receipts')}>
      <QueryView query={receipts}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Text c="dimmed">{t('donor.noReceipts')}</Text>
          ) : (
            <SimpleTable
              label={t('donor.receipts')}
              rows={rows}
              rowKey={({ id }) => id}
              columns={[
                {
                  header: t('field.ref'),
                  cell: ({ id, ref }) => (
                    <Anchor component="button" onClick={() => setShownId(id)}>
                      <Whole>{ref}</Whole>
                    </Anchor>
                  ),
                },
                { header: t('field.issuedOn'), cell: ({ issuedOn }) => format.date(issuedOn, 'short') },
                { header: t('field.period'), cell: period },
                { header: t('field.gifts'), end: true, cell: ({ gifts }) => format.number(gifts) },
                { header: t('field.total'), end: true, cell: ({ sums }) => <Sums of={sums} /> },
                {
                  header: t('field.status'),
                  cell: ({ status }) => <StatusChip list="receiptStatuses" code={status} />,
                },
              ]}
            />
          )
        }
      </QueryView>
      {shownId && <ReceiptDrawer id={shownId} onClose={() => setShownId(null)} />}
    </FactCard>
  )
}
