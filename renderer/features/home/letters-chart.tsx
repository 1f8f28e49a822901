import { useTranslation } from 'react-i18next'
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { daysBetween } from '../../../shared/partial-date.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { ChartFrame } from '../../components/charts/chart-frame.tsx'
import { axisLook, gridLook, seriesLook } from '../../components/charts/chart-patterns.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import type { At } from '../../components/charts/at.ts'

/** Letters, cumulative, on a true time axis; lines mark launch, actions and releases and claim no cause. */
export const LettersChart = (at: At) => {
  const { t } = useTranslation('home')
  const format = useFormat()
  return (
    <QueryView query={useApiQuery('home.letterSeries', at)}>
      {({ points, milestones }) => {
        const [first, last] = [points[0], points.at(-1)]
        const dayOf = (on: string) => (first ? daysBetween(first.on, on) : 0)
        return (
          <ChartFrame
            title={t('chart.letters')}
            summary={
              last
                ? t('chart.lettersText', {
                    count: last.cumulative,
                    total: format.number(last.cumulative),
                    day: format.date(last.on),
                  })
                : t('chart.empty')
            }
            rows={points.toReversed()}
            rowKey={({ on }) => on}
            columns={[
              { header: t('column.day'), cell: ({ on }) => format.date(on) },
              { header: t('column.letters'), cell: ({ cumulative }) => format.number(cumulative), end: true },
            ]}
          >
            <ResponsiveContainer width="100%" height={245}>
              <LineChart
                data={points.map(({ on, cumulative }) => ({ day: dayOf(on), cumulative }))}
                margin={{ top: 8, right: 16 }}
              >
                <CartesianGrid {...gridLook} />
                <XAxis
                  dataKey="day"
                  type="number"
                  domain={['dataMin', 'dataMax']}
                  {...axisLook}
                  ticks={points.filter((_, index) => index % 3 === 0).map(({ on }) => dayOf(on))}
                  tickFormatter={(day: number) =>
                    format.date(points.find(({ on }) => dayOf(on) === day)?.on ?? at.on, 'short')
                  }
                />
                <YAxis {...axisLook} width={56} tickFormatter={(value: number) => format.number(value)} />
                {milestones
                  .filter(({ on }) => dayOf(on) >= 0)
                  .map(({ on, kind, label }) => (
                    <ReferenceLine
                      key={`${on}${label}`}
                      x={dayOf(on)}
                      stroke={kind === 'release' ? 'var(--ok)' : 'var(--border-strong)'}
                      strokeDasharray={kind === 'release' ? '' : '2 3'}
                    />
                  ))}
                <Line dataKey="cumulative" {...seriesLook(0)} strokeWidth={2} dot={{ r: 2.5 }} />
              </LineChart>
            </ResponsiveContainer>
          </ChartFrame>
        )
      }}
    </QueryView>
  )
}
