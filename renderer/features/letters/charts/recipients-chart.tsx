import { useTranslation } from 'react-i18next'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { Output } from '../../../../shared/contract/index.ts'
import { ChartFrame } from '../../../components/charts/chart-frame.tsx'
import { axisLook, gridLook, seriesLook, valueLook } from '../../../components/charts/chart-patterns.tsx'
import { rowsOfChart } from '../../../components/charts/count-bars.tsx'
import { SeriesLegend } from '../../../components/charts/series-legend.tsx'
import { useFormat } from '../../../lib/use-format.ts'

type Props = Pick<Output<'letters.charts'>['formal'], 'recipients'>

/** On one line beside its bar; the table has the names whole. */
const short = (label: string) =>
  (label.length > 20 ? `${label.slice(0, 19)}…` : label).replaceAll(' ', '\u00a0')

/** To whom we wrote most, and what part of it was answered. */
export const RecipientsChart = ({ recipients }: Props) => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const answering = recipients.filter(({ answered }) => answered > 0).length
  const data = recipients.slice(0, rowsOfChart).map(({ id, label, city, letters, answered }) => ({
    id,
    answered,
    unanswered: letters - answered,
    // Missions of one state bear one name: the city tells them apart.
    label: short(city || label),
  }))
  const labels = new Map(data.map(({ id, label }) => [id, label]))
  return (
    <ChartFrame
      title={t('chart.recipients')}
      summary={[
        t('chart.recipientsText', { count: recipients.length, answering: format.number(answering) }),
        ...(recipients.length > rowsOfChart ? [t('chart.most', { number: rowsOfChart })] : []),
      ].join(' ')}
      rows={recipients}
      rowKey={({ id }) => id}
      columns={[
        { header: t('chart.recipient'), cell: ({ label }) => label },
        { header: t('chart.letters'), cell: ({ letters }) => format.number(letters), end: true },
        { header: t('chart.answered'), cell: ({ answered }) => format.number(answered), end: true },
        {
          header: t('chart.share'),
          cell: ({ letters, answered }) => format.percent(answered / letters),
          end: true,
        },
      ]}
    >
      <SeriesLegend labels={[t('chart.answered'), t('chart.unanswered')]} />
      <ResponsiveContainer width="100%" height={215}>
        <BarChart data={data} layout="vertical" margin={{ right: 16 }}>
          <CartesianGrid {...gridLook} vertical horizontal={false} />
          <XAxis type="number" {...valueLook} allowDecimals={false} />
          <YAxis
            type="category"
            dataKey="id"
            {...axisLook}
            width={150}
            interval={0}
            tickFormatter={(id: string) => labels.get(id) ?? ''}
          />
          <Bar dataKey="answered" stackId="one" {...seriesLook(0)} />
          <Bar dataKey="unanswered" stackId="one" {...seriesLook(1)} />
        </BarChart>
      </ResponsiveContainer>
    </ChartFrame>
  )
}
