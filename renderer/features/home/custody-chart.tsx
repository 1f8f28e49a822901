import { useTranslation } from 'react-i18next'
import { Area, AreaChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { ChartFrame } from '../../components/charts/chart-frame.tsx'
import { axisLook, gridLook, valueLook, seriesLook } from '../../components/charts/chart-patterns.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import type { At } from '../../components/charts/at.ts'
import { SeriesLegend } from '../../components/charts/series-legend.tsx'
import { classOrder } from '../../../shared/liberty-classes.ts'
import { useClassWords } from '../../lib/use-class-words.ts'

/** Stacked area from the custody periods: who was held how, month by month. */
export const CustodyChart = (at: At) => {
  const { t } = useTranslation('home')
  const format = useFormat()
  const { classWord, countList } = useClassWords(at.campaignId)
  return (
    <QueryView query={useApiQuery('home.custodySeries', at)}>
      {(series) => {
        const last = series.at(-1)
        const shown = classOrder
          .filter((status) => series.some(({ counts }) => counts[status] > 0))
          .toReversed()
        return (
          <ChartFrame
            title={t('chart.custody')}
            summary={
              last
                ? t('chart.custodyText', { day: format.date(last.on), list: countList(last.counts) })
                : t('chart.empty')
            }
            rows={series.toReversed()}
            rowKey={({ on }) => on}
            columns={[
              { header: t('column.month'), cell: ({ on }) => format.date(on, 'short') },
              ...shown.map((status) => ({
                header: classWord(status),
                cell: ({ counts }: (typeof series)[number]) => counts[status],
                end: true,
              })),
            ]}
          >
            <SeriesLegend labels={shown.map(classWord)} />
            <ResponsiveContainer width="100%" height={220}>
              <AreaChart data={series.map(({ on, counts }) => ({ on, ...counts }))}>
                <CartesianGrid {...gridLook} />
                <XAxis
                  dataKey="on"
                  {...axisLook}
                  tickFormatter={(day: string) => format.date(day.slice(0, 7), 'short')}
                  minTickGap={40}
                />
                <YAxis allowDecimals={false} {...valueLook} width={28} />
                {shown.map((status, index) => (
                  <Area
                    key={status}
                    dataKey={status}
                    stackId="one"
                    type="stepAfter"
                    fillOpacity={1}
                    {...seriesLook(index)}
                    stroke="none"
                  />
                ))}
              </AreaChart>
            </ResponsiveContainer>
          </ChartFrame>
        )
      }}
    </QueryView>
  )
}
