import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type Props = { label: string; year: Output<'yearEnd.get'> }

/** Balance, rate with its day and source, value, cost and what lies between them. */
export const ValuationTable = ({ label, year: { lines, bookCurrency } }: Props) => {
  const { t } = useTranslation('books')
  const { amount, date, rate } = useFormat()
  const { word } = useVocabulary()
  return (
    <SimpleTable
      label={label}
      rows={lines}
      rowKey={({ fund, currency }) => fund + currency}
      columns={[
        { header: t('year.fund'), cell: ({ fund }) => fund },
        {
          header: t('value.balance'),
          end: true,
          cell: ({ balanceMinor, currency }) => `${amount(balanceMinor, currency)} ${currency}`,
        },
        {
          header: t('value.rate'),
          cell: ({ rateFrom, rateScaled, rateOn, rateSource, currency }) => {
            const other = rateFrom === currency ? bookCurrency : currency
            return `1 ${rateFrom} = ${rate(rateScaled)} ${other} · ${date(rateOn, 'short')} · ${word('rateSources', rateSource)}`
          },
        },
        { header: t('value.value'), end: true, cell: ({ valueMinor }) => amount(valueMinor, bookCurrency) },
        { header: t('value.cost'), end: true, cell: ({ bookMinor }) => amount(bookMinor, bookCurrency) },
        {
          header: t('value.unrealised'),
          end: true,
          cell: ({ valueMinor, bookMinor }) => amount(valueMinor - bookMinor, bookCurrency),
        },
      ]}
    />
  )
}
