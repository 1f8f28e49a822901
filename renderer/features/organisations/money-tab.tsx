import { Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { DonorCard } from '../../components/donor-card.tsx'
import { FactCard, FactCards } from '../../components/fact-card.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'

/** Money between the fund and this organisation: what it gave, and what was sent to it to be accounted for (F15). */
export const MoneyTab = ({ organisationId }: { organisationId: string }) => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const sent = useApiQuery('remittances.list', {
    filters: { organisation: [organisationId] },
    descending: true,
    limit: 100,
  })
  return (
    <Stack gap="md">
      <FactCards>
        <DonorCard donor={{ kind: 'organisation', id: organisationId }} />
        <FactCard title={t('money.sent')}>
          <QueryView query={sent}>
            {({ rows }) =>
              rows.length === 0 ? (
                <Text c="dimmed">{t('money.none')}</Text>
              ) : (
                <SimpleTable
                  label={t('money.sent')}
                  rows={rows}
                  rowKey={({ id }) => id}
                  columns={[
                    { header: t('column.ref'), cell: ({ ref }) => ref },
                    { header: t('money.on'), cell: ({ on }) => format.date(on, 'short') },
                    {
                      header: t('money.amount'),
                      end: true,
                      cell: ({ amountMinor, currency }) => format.money(amountMinor, currency),
                    },
                    {
                      header: t('money.open'),
                      end: true,
                      cell: ({ openMinor, currency }) => format.money(openMinor, currency),
                    },
                  ]}
                />
              )
            }
          </QueryView>
          <Link to="/fund/entrusted">{t('money.toFund')}</Link>
        </FactCard>
      </FactCards>
    </Stack>
  )
}
