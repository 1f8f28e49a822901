import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useRegime } from '../../lib/use-regime.ts'
import classes from './custody-drawing.module.css'
import { DrawingLegend } from './legend.tsx'
import { barsOf, decidedMark, scaleOf, yearsOf } from './scale.ts'
import { Track, type Look } from './track.tsx'

type Found = Output<'custody.timeline'>
export type DrawnPeriod = Pick<
  Found['periods'][number],
  | 'id'
  | 'regime'
  | 'class'
  | 'facility'
  | 'start'
  | 'end'
  | 'startMin'
  | 'startMax'
  | 'endMin'
  | 'endMax'
  | 'decidedOn'
>
type Props = { periods: readonly DrawnPeriod[]; gaps: Found['gaps']; on: string }

/** One line a period; the words of each line say all that its drawing does. */
export const CustodyDrawing = ({ periods, gaps, on }: Props) => {
  const { t } = useTranslation(['people', 'legal'])
  const format = useFormat()
  const { regimeOn } = useRegime()
  const scale = scaleOf(periods, on)
  const years = yearsOf(scale)
  const day = (value: string) => format.date(value, 'short')
  return (
    <>
      <p className={classes.summary}>
        {t('custody.timelineSummary', { from: day(scale.from), to: day(scale.to), count: periods.length })}
      </p>
      <ol className={classes.lines} aria-label={t('custody.timeline')}>
        {periods.map((period) => (
          <li key={period.id} className={classes.line}>
            <span className={classes.label}>
              {regimeOn(period.regime, period.startMin ?? period.startMax ?? '')}
              {period.facility && `, ${period.facility.label}`}
              <small>
                {format.partialDate(period.start, 'short')} –{' '}
                {period.end ? format.partialDate(period.end, 'short') : t('custody.open')}
                {period.decidedOn &&
                  ` · ${t('legal:drawing.decidedOn', { date: format.partialDate(period.decidedOn, 'short') })}`}
              </small>
            </span>
            <Track
              bars={barsOf(period, scale)}
              look={lookOf(period)}
              years={years.map(scale.at)}
              decided={decidedMark(period, scale)}
            />
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
              years={years.map(scale.at)}
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
      <DrawingLegend
        looks={new Set([...periods.map(lookOf), ...(gaps.length > 0 ? ['unknown' as const] : [])])}
        hasDoubt={
          gaps.length > 0 || periods.some((period) => barsOf(period, scale).some(({ certain }) => !certain))
        }
        hasDecided={periods.some((period) => decidedMark(period, scale) !== null)}
      />
    </>
  )
}

const lookOf = ({ regime, class: status }: DrawnPeriod): Look =>
  regime === 'in_transit' ? 'in_transit' : status
