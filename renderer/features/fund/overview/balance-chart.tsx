import { useTranslation } from 'react-i18next'
import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { exponentOf } from '../../../../shared/money.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { ChartFrame } from '../../../components/charts/chart-frame.tsx'
import { axisLook, gridLook, seriesLook, valueLook } from '../../../components/charts/chart-patterns.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { useFormat } from '../../../lib/use-format.ts'

/** What all funds held at the end of each month, one panel a currency (F3). */
export const BalanceChart = () => {
  const { t } = useTranslation('books')
  const format = useFormat()
  return (
    <QueryView query={useApiQuery('fund.balanceSeries', {})}>
      {(series) => (
        <>
          {[...new Set(series.map(({ currency }) => currency))].map((currency) => {
            const rows = series.filter((row) => row.currency === currency)
            const unit = 10 ** exponentOf(currency)
            const { fill: _, ...line } = seriesLook(0)
            return (
              <ChartFrame
                key={currency}
                title={t('chart.balance', { currency })}
                summary={t('chart.balanceText', {
                  amount: format.money(rows.at(-1)?.balanceMinor ?? 0, currency),
                })}
                rows={rows.toReversed()}
                rowKey={({ month }) => month}
                columns={[
                  { header: t('chart.month'), cell: ({ month }) => format.date(month) },
                  {
                    header: t('chart.held'),
                    cell: ({ balanceMinor }) => format.amount(balanceMinor, currency),
                    end: true,
                  },
                ]}
              >
                <ResponsiveContainer width="100%" height={200}>
                  <LineChart
                    data={rows.map(({ month, balanceMinor }) => ({ month, held: balanceMinor / unit }))}
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
                      width={72}
                      tickFormatter={(value: number) => format.number(value)}
                    />
                    <Line type="stepAfter" dataKey="held" dot={false} strokeWidth={2} {...line} />
                  </LineChart>
                </ResponsiveContainer>
              </ChartFrame>
            )
          })}
        </>
      )}
    </QueryView>
  )
}
