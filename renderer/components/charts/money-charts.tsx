import { useTranslation } from 'react-i18next'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { ChartFrame } from './chart-frame.tsx'
import { axisLook, gridLook, valueLook, seriesLook } from './chart-patterns.tsx'
import { QueryView } from '../query-view.tsx'
import { exponentOf } from '../../../shared/money.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { At } from './at.ts'
import { SeriesLegend } from './series-legend.tsx'

/** Donations against aid per month, one panel a currency: currencies are never put on one axis (F3). */
export const MoneyCharts = (at: At) => {
  const { t } = useTranslation('home')
  const format = useFormat()
  return (
    <QueryView query={useApiQuery('home.moneySeries', at)}>
      {(series) => (
        <>
          {[...new Set(series.map(({ currency }) => currency))].map((currency) => {
            const rows = series.filter((row) => row.currency === currency)
            const unit = 10 ** exponentOf(currency)
            const sum = (pick: (row: (typeof rows)[number]) => number) =>
              format.money(
                rows.reduce((total, row) => total + pick(row), 0),
                currency,
              )
            return (
              <ChartFrame
                key={currency}
                title={t('chart.money', { currency })}
                summary={t('chart.moneyText', {
                  received: sum(({ receivedMinor }) => receivedMinor),
                  aid: sum(({ aidMinor }) => aidMinor),
                })}
                rows={rows.toReversed()}
                rowKey={({ month }) => month}
                columns={[
                  { header: t('column.month'), cell: ({ month }) => format.date(month) },
                  {
                    header: t('column.received'),
                    cell: ({ receivedMinor }) => format.amount(receivedMinor, currency),
                    end: true,
                  },
                  {
                    header: t('column.aid'),
                    cell: ({ aidMinor }) => format.amount(aidMinor, currency),
                    end: true,
                  },
                ]}
              >
                <SeriesLegend labels={[t('column.received'), t('column.aid')]} />
                <ResponsiveContainer width="100%" height={220}>
                  {/* Whole units for the axis only; the table keeps every cent. */}
                  <BarChart
                    data={rows.map(({ month, receivedMinor, aidMinor }) => ({
                      month,
                      received: receivedMinor / unit,
                      aid: aidMinor / unit,
                    }))}
                    barGap={2}
                  >
                    <CartesianGrid {...gridLook} />
                    <XAxis
                      dataKey="month"
                      {...axisLook}
                      tickFormatter={(month: string) => format.date(month, 'short')}
                      minTickGap={24}
                    />
                    <YAxis
                      {...valueLook}
                      width={64}
                      tickFormatter={(value: number) => format.number(value)}
                    />
                    <Bar dataKey="received" {...seriesLook(0)} />
                    <Bar dataKey="aid" {...seriesLook(1)} />
                  </BarChart>
                </ResponsiveContainer>
              </ChartFrame>
            )
          })}
        </>
      )}
    </QueryView>
  )
}
