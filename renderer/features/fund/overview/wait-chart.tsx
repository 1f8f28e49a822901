import { useTranslation } from 'react-i18next'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { ChartFrame } from '../../../components/charts/chart-frame.tsx'
import { axisLook, gridLook, seriesLook, valueLook } from '../../../components/charts/chart-patterns.tsx'
import { SeriesLegend } from '../../../components/charts/series-legend.tsx'
import { useFormat } from '../../../lib/use-format.ts'

/** How long families waited from their request to the money in hand. */
export const WaitChart = () => {
  const { t } = useTranslation('books')
  const format = useFormat()
  const rows = useApiQuery('fund.waitSeries', {}).data ?? []
  const last = rows.at(-1)
  if (!last) return null
  return (
    <ChartFrame
      title={t('chart.wait')}
      summary={t('chart.waitText', {
        month: format.date(last.month),
        median: last.medianDays,
        longest: last.longestDays,
      })}
      rows={rows.toReversed()}
      rowKey={({ month }) => month}
      columns={[
        { header: t('chart.month'), cell: ({ month }) => format.date(month) },
        { header: t('chart.payments'), cell: ({ payments }) => format.number(payments), end: true },
        { header: t('chart.median'), cell: ({ medianDays }) => format.number(medianDays), end: true },
        { header: t('chart.longest'), cell: ({ longestDays }) => format.number(longestDays), end: true },
      ]}
    >
      <SeriesLegend labels={[t('chart.median'), t('chart.longest')]} />
      <ResponsiveContainer width="100%" height={200}>
        <BarChart data={rows} barGap={2}>
          <CartesianGrid {...gridLook} />
          <XAxis
            dataKey="month"
            {...axisLook}
            tickFormatter={(month: string) => format.date(month, 'short')}
            minTickGap={24}
          />
          <YAxis {...valueLook} width={48} tickFormatter={(value: number) => format.number(value)} />
          <Bar dataKey="medianDays" {...seriesLook(0)} />
          <Bar dataKey="longestDays" {...seriesLook(1)} />
        </BarChart>
      </ResponsiveContainer>
    </ChartFrame>
  )
}
