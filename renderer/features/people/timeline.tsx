import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { barsOf, scaleOf, yearsOf, type Bar } from './timeline-scale.ts'
import classes from './timeline.module.css'

/** One line a period; the words of each line say all that its drawing does. */
export const Timeline = ({ timeline }: { timeline: Output<'custody.timeline'> }) => {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { word } = useVocabulary()
  const { periods, gaps, on } = timeline
  const scale = scaleOf(periods, on)
  const years = yearsOf(scale)
  const day = (value: string) => format.date(value, 'short')
  return (
    <FactCard title={t('custody.timeline')}>
      <p className={classes.summary}>
        {t('custody.timelineSummary', { from: day(scale.from), to: day(scale.to), count: periods.length })}
      </p>
      <ol className={classes.lines}>
        {periods.map((period) => (
          <li key={period.id} className={classes.line}>
            <span className={classes.label}>
              {word('regimes', period.regime)}
              {period.facility && `, ${period.facility.label}`}
              <small>
                {format.partialDate(period.start, 'short')} –{' '}
                {period.end ? format.partialDate(period.end, 'short') : t('custody.open')}
              </small>
            </span>
            <Track bars={barsOf(period, scale)} look={period.class} marks={years.map(scale.at)} />
          </li>
        ))}
        {gaps.map(({ from, to }) => (
          <li key={from} className={classes.line}>
            <span className={classes.label}>
              {t('custody.gap')}
              <small>
                {day(from)} – {day(to)}
              </small>
            </span>
            <Track
              bars={[{ from: scale.at(from), to: scale.at(to), certain: false }]}
              look="unknown"
              marks={years.map(scale.at)}
            />
          </li>
        ))}
      </ol>
      <div className={classes.axis} aria-hidden>
        <div className={classes.years}>
          {years.map((year) => (
            <span key={year} style={{ insetInlineStart: `${scale.at(year)}%` }}>
              {year.slice(0, 4)}
            </span>
          ))}
        </div>
      </div>
    </FactCard>
  )
}

type TrackProps = { bars: readonly Bar[]; look: string; marks: readonly number[] }
const Track = ({ bars, look, marks }: TrackProps) => (
  <svg className={classes.track} viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden data-look={look}>
    {marks.map((mark) => (
      <line key={mark} x1={mark} x2={mark} y1="0" y2="20" className={classes.mark} />
    ))}
    {bars.map(({ from, to, certain }) => (
      <rect
        key={`${from}-${to}`}
        x={from}
        width={Math.max(0.4, to - from)}
        y="4"
        height="12"
        className={certain ? classes.certain : classes.uncertain}
      />
    ))}
  </svg>
)
