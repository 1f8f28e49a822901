import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { Block } from '../../../shared/contract/report-blocks.ts'
import { daysBetween } from '../../../shared/partial-date.ts'
import { ink, paper } from '../chart-paper.ts'
import type { Sayer } from '../say.ts'

type Props = { block: Extract<Block, { block: 'letters_chart' }>; say: Sayer }

/** Letters sent in total, with the launch, actions and releases on the same line of time. */
export const LettersChart = ({ block: { points, milestones }, say: { sentence, format } }: Props) => {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2) return null
  // A true time axis: days since the first point, so that a missing week is a longer line.
  const at = (day: string) => daysBetween(first.on, day)
  const text = sentence('result.lettersText', {
    from: format.date(first.on),
    to: format.date(last.on),
    total: format.number(last.cumulative),
  })
  return (
    <figure role="img" aria-label={`${sentence('result.chart')}. ${text}`}>
      <LineChart
        width={paper.width}
        height={180}
        data={points.map(({ on, cumulative }) => ({ day: at(on), on, cumulative }))}
        margin={paper.margin}
      >
        <CartesianGrid stroke={ink.rule} vertical={false} />
        <XAxis
          dataKey="day"
          type="number"
          domain={[Math.min(0, ...milestones.map(({ on }) => at(on))), 'dataMax']}
          tick={ink.tick}
          stroke={ink.rule}
          ticks={points.filter((_, index) => index % 3 === 0).map(({ on }) => at(on))}
          tickFormatter={(day: number) =>
            format.date(points.find(({ on }) => at(on) === day)?.on ?? first.on, 'short')
          }
        />
        <YAxis
          tick={ink.tick}
          stroke={ink.rule}
          width={48}
          tickFormatter={(value: number) => format.number(value)}
        />
        {milestones.map(({ on, kind }, index) => (
          <ReferenceLine
            key={index}
            x={at(on)}
            stroke={kind === 'release' ? '#1b6e45' : '#7c8796'}
            strokeDasharray={kind === 'release' ? '' : '2 3'}
          />
        ))}
        <Line
          dataKey="cumulative"
          type="linear"
          stroke="#1f5fa8"
          strokeWidth={2}
          dot={{ r: 2.5 }}
          isAnimationActive={false}
        />
      </LineChart>
      <figcaption>{text}</figcaption>
    </figure>
  )
}
