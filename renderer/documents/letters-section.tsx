import { useTranslation } from 'react-i18next'
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { daysBetween } from '../../shared/partial-date.ts'
import { formats } from '../lib/format.ts'
import { useVocabulary } from '../lib/use-vocabulary.ts'
import type { CampaignResultReport } from './campaign-result.tsx'
import { ink, paper } from './chart-paper.ts'
import { DocTable } from './doc-table.tsx'

type Props = { report: CampaignResultReport }

export const LettersSection = ({ report }: Props) => {
  const { t } = useTranslation('report')
  const { word } = useVocabulary()
  const format = formats(report.language)
  const { total, byMission, formalOut, replies, overdue } = report.letters
  return (
    <>
      <h2>{t('result.letters')}</h2>
      {total && (
        <p className="sentence">
          {t('result.lettersTotal', {
            total: `${total.qualifier === 'exactly' ? '' : `${word('figureQualifiers', total.qualifier)} `}${format.number(total.cumulative)}`,
            day: format.date(total.asOf),
          })}
        </p>
      )}
      <LettersChart report={report} />
      {formalOut > 0 && (
        <>
          <h3>{t('result.formal')}</h3>
          <p>{t('result.formalText', { out: formalOut, replies, overdue })}</p>
          {/* A short table with many rows: two columns of it save half a page. */}
          <div className={byMission.length > 8 ? 'two' : undefined}>
            <DocTable
              rows={byMission}
              rowKey={({ mission }) => mission}
              columns={[
                { head: t('result.mission'), cell: ({ mission }) => mission, width: '62%' },
                { head: t('result.sent'), end: true, cell: ({ out }) => out, width: '18%' },
                { head: t('result.replies'), end: true, cell: ({ replies: answered }) => answered },
              ]}
            />
          </div>
        </>
      )}
    </>
  )
}

const LettersChart = ({ report }: Props) => {
  const { t } = useTranslation('report')
  const format = formats(report.language)
  const { points, milestones } = report.letters
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2) return null
  // A true time axis: days since the first point, so that a missing week is a longer line.
  const at = (day: string) => daysBetween(first.on, day)
  const text = t('result.lettersText', {
    from: format.date(first.on),
    to: format.date(last.on),
    total: format.number(last.cumulative),
  })
  return (
    <figure role="img" aria-label={`${t('result.chart')}. ${text}`}>
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
        {milestones.map(({ on, kind, label }) => (
          <ReferenceLine
            key={`${on}${label}`}
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
