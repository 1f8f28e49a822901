import { useTranslation } from 'react-i18next'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { Output } from '../../../../shared/contract/index.ts'
import { ChartFrame } from '../../../components/charts/chart-frame.tsx'
import { axisLook, gridLook, seriesLook, valueLook } from '../../../components/charts/chart-patterns.tsx'
import { useFormat } from '../../../lib/use-format.ts'

type Props = Pick<Output<'letters.charts'>['formal'], 'replies'>

/** How long first answers took, in classes of days, with their median in words. */
export const RepliesChart = ({ replies: { classes, medianDays } }: Props) => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const replies = classes.reduce((sum, row) => sum + row.replies, 0)
  const rows = classes.map((row, at) => {
    const last = classes[at - 1]?.upTo ?? -1
    return {
      replies: row.replies,
      days:
        row.upTo === null
          ? t('chart.daysOver', { days: last })
          : t('chart.daysUpTo', { from: last + 1, to: row.upTo }),
    }
  })
  return (
    <ChartFrame
      title={t('chart.replies')}
      summary={
        medianDays === null
          ? t('chart.repliesNone')
          : [
              t('chart.repliesText', { count: replies }),
              t('chart.median', { count: medianDays, days: format.number(medianDays) }),
            ].join(' ')
      }
      rows={rows}
      rowKey={({ days }) => days}
      columns={[
        { header: t('chart.days'), cell: ({ days }) => days },
        { header: t('chart.repliesNumber'), cell: (row) => format.number(row.replies), end: true },
      ]}
    >
      <ResponsiveContainer width="100%" height={240}>
        <BarChart data={rows} margin={{ top: 8, right: 16 }}>
          <CartesianGrid {...gridLook} />
          <XAxis dataKey="days" {...axisLook} interval={0} />
          <YAxis {...valueLook} allowDecimals={false} width={40} />
          <Bar dataKey="replies" {...seriesLook(0)} />
        </BarChart>
      </ResponsiveContainer>
    </ChartFrame>
  )
}
