import { useTranslation } from 'react-i18next'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { Output } from '../../../shared/contract/index.ts'
import { actionTypes } from '../../../shared/vocabulary/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { ChartFrame } from '../../components/charts/chart-frame.tsx'
import { axisLook, gridLook, seriesLook, valueLook } from '../../components/charts/chart-patterns.tsx'
import { CountBars } from '../../components/charts/count-bars.tsx'
import { SeriesLegend } from '../../components/charts/series-legend.tsx'
import { FactCards } from '../../components/fact-card.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Counts = Output<'actions.counts'>

/** How many actions were held, by month and kind and by country. */
export const ActionCharts = () => (
  <QueryView query={useApiQuery('actions.counts', {})}>
    {({ months, countries }) => (
      <FactCards>
        <ByMonth months={months} />
        <ByCountry countries={countries} />
      </FactCards>
    )}
  </QueryView>
)

/** The kinds that occur most have a look of their own; there are six of those, the last for all others. */
const looks = 6
const total = (rows: readonly { count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0)

const ByMonth = ({ months }: Pick<Counts, 'months'>) => {
  const { t } = useTranslation('actions')
  const { word } = useVocabulary()
  const format = useFormat()
  const byType = actionTypes
    .map((type) => ({ type, count: total(months.filter((row) => row.type === type)) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  const own = byType.slice(0, byType.length > looks ? looks - 1 : looks).map(({ type }) => type)
  const series: readonly string[] = byType.length > looks ? [...own, 'others'] : own
  const keyOf = (type: string) => (series.includes(type) ? type : 'others')
  const labelOf = (key: string) => {
    const type = own.find((each) => each === key)
    return type ? word('actionTypes', type) : t('chart.others')
  }
  // A year without a month cannot stand on an axis of months: it is in the table and in the sentence.
  const dated = months.filter(({ month }) => month.length === 7)
  const undated = total(months) - total(dated)
  const data = [...new Set(dated.map(({ month }) => month))].map((month) => {
    const row: Record<string, string | number> = { month: format.date(month, 'short') }
    for (const { type, count } of dated.filter((each) => each.month === month))
      row[keyOf(type)] = Number(row[keyOf(type)] ?? 0) + count
    return row
  })
  return (
    <ChartFrame
      title={t('chart.months')}
      summary={[
        t('chart.monthsText', { count: total(months) }),
        undated > 0 && t('chart.undated', { number: format.number(undated) }),
      ]
        .filter(Boolean)
        .join(' ')}
      rows={months}
      rowKey={({ month, type }) => month + type}
      columns={[
        { header: t('chart.month'), cell: ({ month }) => format.date(month) },
        { header: t('column.type'), cell: ({ type }) => word('actionTypes', type) },
        { header: t('chart.number'), cell: ({ count }) => format.number(count), end: true },
      ]}
    >
      <SeriesLegend labels={series.map(labelOf)} />
      <ResponsiveContainer width="100%" height={215}>
        <BarChart data={data} margin={{ top: 8, right: 16 }}>
          <CartesianGrid {...gridLook} />
          <XAxis dataKey="month" {...axisLook} minTickGap={16} />
          <YAxis {...valueLook} allowDecimals={false} width={32} />
          {series.map((key, index) => (
            <Bar key={key} dataKey={key} stackId="one" {...seriesLook(index)} />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </ChartFrame>
  )
}

const ByCountry = ({ countries }: Pick<Counts, 'countries'>) => {
  const { t } = useTranslation('actions')
  const format = useFormat()
  return (
    <CountBars
      title={t('chart.countries')}
      summary={t('chart.countriesText', {
        count: countries.filter(({ country }) => country).length,
        actions: format.number(total(countries)),
      })}
      head={t('column.country')}
      countHead={t('chart.number')}
      rows={countries.map(({ country, count }) => ({
        key: country,
        label: country ? format.country(country) : t('chart.noCountry'),
        count,
      }))}
    />
  )
}
