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
import type { Donation } from '../donation-columns.tsx'
import { DonationDrawer } from '../donation-drawer.tsx'

const limit = 200

/** Every gift of a donor, the newest first; money and stated values in columns of their own (F7). */
export const DonorGifts = ({ donorId }: { donorId: string }) => {
  const { t } = useTranslation(['receipts', 'fund'])
  const format = useFormat()
  const [shown, setShown] = useState<Donation | null>(null)
  const gifts = useApiQuery('donations.list', {
    filters: { donor: [donorId] },
    sort: 'date',
    descending: true,
    limit,
  })
  return (
    <FactCard title={t('donor.all')}>
      <QueryView query={gifts}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <Text c="dimmed">{t('donor.noGifts')}</Text>
          ) : (
            <>
              <SimpleTable
                label={t('donor.all')}
                rows={rows}
                rowKey={({ id }) => id}
                columns={[
                  {
                    header: t('fund:field.ref'),
                    cell: (gift) => (
                      <Anchor component="button" onClick={() => setShown(gift)}>
                        <Whole>{gift.ref}</Whole>
                      </Anchor>
                    ),
                  },
                  {
                    header: t('fund:field.date'),
                    cell: ({ receivedOn }) => format.date(receivedOn, 'short'),
                  },
                  {
                    header: t('fund:field.amount'),
                    end: true,
                    cell: ({ amountMinor, currency }) =>
                      amountMinor !== null && format.money(amountMinor, currency),
                  },
                  { header: t('fund:donation.inKind'), cell: ({ inKind }) => inKind },
                  {
                    header: t('fund:donation.stated'),
                    end: true,
                    cell: ({ statedMinor, currency }) =>
                      statedMinor !== null && format.money(statedMinor, currency),
                  },
                  { header: t('fund:field.fund'), cell: ({ fund }) => fund },
                  { header: t('field.receipt'), cell: ({ receipt }) => receipt && <Whole>{receipt}</Whole> },
                  {
                    header: t('field.thanked'),
                    cell: ({ thankedOn }) => thankedOn && format.date(thankedOn, 'short'),
                  },
                  {
                    header: t('fund:field.status'),
                    cell: ({ status }) => <StatusChip list="donationStatuses" code={status} />,
                  },
                ]}
              />
              {total !== null && total > limit && (
                <Text c="dimmed">
                  {t('donor.newest', { shown: format.number(limit), total: format.number(total) })}
                </Text>
              )}
            </>
          )
        }
      </QueryView>
      {shown && <DonationDrawer donation={shown} onClose={() => setShown(null)} />}
    </FactCard>
  )
}
