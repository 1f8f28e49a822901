import { Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconClock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { Chip } from '../../../components/chip.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'

/** F11: what trusted persons still hold of each advance, the oldest first. */
export const AdvancesTab = () => {
  const { t } = useTranslation('payouts')
  const format = useFormat()
  return (
    <Stack gap="sm">
      <Text>{t('advance.text')}</Text>
      <QueryView query={useApiQuery('advances.list', {})}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('advance.none')} text={t('advance.noneText')} />
          ) : (
            <SimpleTable
              framed
              label={t('advance.title')}
              rows={rows}
              rowKey={({ id }) => id}
              columns={[
                { header: t('advance.holder'), cell: ({ account }) => account },
                { header: t('advance.given'), cell: ({ on, ref }) => `${format.date(on, 'short')} · ${ref}` },
                {
                  header: t('advance.amount'),
                  end: true,
                  cell: ({ amountMinor, currency }) => format.money(amountMinor, currency),
                },
                {
                  header: t('advance.rest'),
                  end: true,
                  cell: ({ restMinor, currency }) => <strong>{format.money(restMinor, currency)}</strong>,
                },
                {
                  header: t('advance.age'),
                  cell: ({ ageDays, isLate }) =>
                    isLate ? (
                      <Chip tone="warn" icon={IconAlertTriangle}>
                        {t('advance.late', { count: ageDays })}
                      </Chip>
                    ) : (
                      <Chip icon={IconClock}>{t('advance.days', { count: ageDays })}</Chip>
                    ),
                },
              ]}
            />
          )
        }
      </QueryView>
    </Stack>
  )
}
