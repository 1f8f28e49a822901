import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { FactCard } from '../../../components/fact-card.tsx'
import { SimpleTable, type SimpleColumn } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type Year = Output<'yearEnd.get'>
type Change = Year['funds'][number]

/** What came into every fund in the year and left it, per currency, from opening to closing balance. */
export const FundChanges = ({ year: { funds, year } }: { year: Year }) => {
  const { t } = useTranslation('books')
  const { amount } = useFormat()
  const { word } = useVocabulary()
  const money = (header: string, minor: (change: Change) => number): SimpleColumn<Change> => ({
    header,
    end: true,
    cell: (change) => minor(change) !== 0 && amount(minor(change), change.currency),
  })
  return (
    <FactCard title={t('year.changes', { year })}>
      {funds.length === 0 ? (
        <Text c="dimmed">{t('year.noChanges')}</Text>
      ) : (
        <SimpleTable
          label={t('year.changes', { year })}
          rows={funds}
          rowKey={({ fundId, currency }) => fundId + currency}
          columns={[
            { header: t('year.fund'), cell: ({ fund }) => fund },
            { header: t('year.class'), cell: (change) => word('fundClasses', change.class) },
            { header: t('year.currency'), cell: ({ currency }) => currency },
            {
              header: t('year.opening'),
              end: true,
              cell: ({ openingMinor, currency }) => amount(openingMinor, currency),
            },
            money(t('year.income'), ({ incomeMinor }) => incomeMinor),
            money(t('year.aid'), ({ aidMinor }) => aidMinor),
            money(t('year.costs'), ({ costsMinor }) => costsMinor),
            money(t('year.other'), ({ otherMinor }) => otherMinor),
            money(t('year.earlier'), ({ earlierMinor }) => earlierMinor),
            {
              header: t('year.closing'),
              end: true,
              cell: ({ closingMinor, currency }) => amount(closingMinor, currency),
            },
          ]}
        />
      )}
    </FactCard>
  )
}
