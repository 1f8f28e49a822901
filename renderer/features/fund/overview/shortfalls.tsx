import { Alert, Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { useMay } from '../../../api/use-may.ts'
import { FactCard } from '../../../components/fact-card.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useSentence } from '../../../lib/use-sentence.ts'

/** F5: promises that a falling rate has outgrown. Nothing is held up by it; the treasurer sets more aside. */
export const Shortfalls = () => {
  const { t } = useTranslation('books')
  const format = useFormat()
  const sentence = useSentence()
  const may = useMay()
  const topUp = useApiCommand('reservations.topUp')
  const rows = useApiQuery('reservations.shortfalls', {}).data ?? []
  if (rows.length === 0) return null
  return (
    <FactCard title={t('short.title')}>
      <Text mb="xs">{t('short.text')}</Text>
      {topUp.error && (
        <Alert color="red" role="alert" mb="xs">
          {sentence(topUp.error)}
        </Alert>
      )}
      <SimpleTable
        label={t('short.title')}
        rows={rows}
        rowKey={({ requestId }) => requestId}
        columns={[
          { header: t('short.request'), cell: ({ ref, beneficiary }) => `${ref} · ${beneficiary}` },
          {
            header: t('short.left'),
            end: true,
            cell: ({ leftMinor, currency }) => format.money(leftMinor, currency),
          },
          {
            header: t('short.reserved'),
            end: true,
            cell: ({ reservedMinor, reserveCurrency }) => format.money(reservedMinor, reserveCurrency),
          },
          {
            header: t('short.needed'),
            end: true,
            cell: ({ neededMinor, reserveCurrency, rateOn }) =>
              `${format.money(neededMinor, reserveCurrency)} · ${format.date(rateOn, 'short')}`,
          },
          {
            header: t('short.actions'),
            buttons: true,
            cell: ({ requestId, ref }) =>
              may('reservations.topUp') && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('short.topUpOf', { ref })}
                  loading={topUp.isPending && topUp.variables.requestId === requestId}
                  onClick={() => topUp.mutate({ requestId })}
                >
                  {t('short.topUp')}
                </Button>
              ),
          },
        ]}
      />
    </FactCard>
  )
}
