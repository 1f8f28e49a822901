import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { ChartFrame } from './chart-frame.tsx'
import { axisLook, gridLook, seriesLook, valueLook } from './chart-patterns.tsx'
import { useFormat } from '../../lib/use-format.ts'

export type CountRow = { key: string; label: string; count: number }
type Props = {
  title: string
  summary: string
  rows: readonly CountRow[]
  /** What the rows are, and what is counted: the heads of the table. */
  head: string
  countHead: string
}

/** Rows a picture has room for; the table has all of them. */
export const rowsOfChart = 8

/** How many of each, the most first: lying bars, for names of any length. */
export const CountBars = ({ title, summary, rows, head, countHead }: Props) => {
  const format = useFormat()
  return (
    <ChartFrame
      title={title}
      summary={summary}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { header: head, cell: ({ label }) => label },
        { header: countHead, cell: ({ count }) => format.number(count), end: true },
      ]}
    >
      <ResponsiveContainer width="100%" height={240}>
        <BarChart data={rows.slice(0, rowsOfChart)} layout="vertical" margin={{ right: 16 }}>
          <CartesianGrid {...gridLook} vertical horizontal={false} />
          <XAxis
            type="number"
            {...valueLook}
            allowDecimals={false}
            tickFormatter={(value: number) => format.number(value)}
          />
          <YAxis type="category" dataKey="label" {...axisLook} width={120} />
          <Bar dataKey="count" {...seriesLook(0)} />
        </BarChart>
      </ResponsiveContainer>
    </ChartFrame>
  )
}
