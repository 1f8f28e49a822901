import { useTranslation } from 'react-i18next'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { exponentOf } from '../../../shared/money.ts'
import { aidTypes, grounds } from '../../../shared/vocabulary/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { ChartFrame } from './chart-frame.tsx'
import { axisLook, gridLook, valueLook, seriesLook } from './chart-patterns.tsx'
import { QueryView } from '../query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { At } from './at.ts'
import { SeriesLegend } from './series-legend.tsx'

/** Aid paid, by ground, stacked by type; one panel a currency. */
export const AidCharts = (at: At) => {
  const { t } = useTranslation('home')
  const format = useFormat()
  const { word } = useVocabulary()
  return (
    <QueryView query={useApiQuery('home.aidByGround', at)}>
      {(all) => (
        <>
          {[...new Set(all.map(({ currency }) => currency))].map((currency) => {
            const rows = all.filter((row) => row.currency === currency)
            const types = aidTypes.filter((type) => rows.some(({ aidType }) => aidType === type)).slice(0, 6)
            const unit = 10 ** exponentOf(currency)
            const data = grounds
              .filter((ground) => rows.some((row) => row.ground === ground))
              .map((ground) => ({
                ground: word('grounds', ground),
                ...Object.fromEntries(
                  rows
                    .filter((row) => row.ground === ground)
                    .map(({ aidType, amountMinor }) => [aidType, amountMinor / unit]),
                ),
              }))
            return (
              <ChartFrame
                key={currency}
                title={t('chart.aid', { currency })}
                summary={t('chart.aidText', {
                  total: format.money(
                    rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
                    currency,
                  ),
                  payments: rows.reduce((sum, { payments }) => sum + payments, 0),
                })}
                rows={rows}
                rowKey={({ ground, aidType }) => `${ground}${aidType}`}
                columns={[
                  { header: t('column.ground'), cell: ({ ground }) => word('grounds', ground) },
                  { header: t('column.type'), cell: ({ aidType }) => word('aidTypes', aidType) },
                  {
                    header: t('column.amount'),
                    cell: ({ amountMinor }) => format.amount(amountMinor, currency),
                    end: true,
                  },
                  { header: t('column.payments'), cell: ({ payments }) => payments, end: true },
                ]}
              >
                <SeriesLegend labels={types.map((type) => word('aidTypes', type))} />
                <ResponsiveContainer width="100%" height={220}>
                  <BarChart data={data} layout="vertical">
                    <CartesianGrid {...gridLook} vertical horizontal={false} />
                    <XAxis
                      type="number"
                      {...valueLook}
                      tickFormatter={(value: number) => format.number(value)}
                    />
                    <YAxis type="category" dataKey="ground" {...axisLook} width={110} />
                    {types.map((type, index) => (
                      <Bar key={type} dataKey={type} stackId="one" {...seriesLook(index)} />
                    ))}
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
