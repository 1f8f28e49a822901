import { useTranslation } from 'react-i18next'
import { Area, AreaChart, CartesianGrid, XAxis, YAxis } from 'recharts'
import { ChartPatterns, seriesLook } from '../../components/charts/chart-patterns.tsx'
import { formats } from '../../lib/format.ts'
import type { Block } from '../../../shared/contract/report-blocks.ts'
import type { Words } from './words.ts'
import { classesIn } from '../../../shared/liberty-classes.ts'
import { classWord, countList } from '../class-words.ts'
import { ink, paper } from '../chart-paper.ts'
import { Legend } from '../legend.tsx'

type Props = { series: Extract<Block, { block: 'custody_chart' }>['series']; words: Words }

/** Detained workers by class at the end of each month; the table above holds its ends in figures. */
export const CustodyChart = ({ series, words: { classWords, language } }: Props) => {
  const { t } = useTranslation('report')
  const format = formats(language)
  const [first, last] = [series[0], series.at(-1)]
  if (!first || !last || series.length < 2) return null
  const shown = classesIn(...series.map(({ counts }) => counts)).toReversed()
  const text = t('result.overTimeText', {
    from: format.date(first.on.slice(0, 7)),
    to: format.date(last.on),
    list: countList(last.counts, classWords, language),
  })
  return (
    <>
      <h3>{t('result.overTime')}</h3>
      <Legend
        items={shown.map((status, index) => ({ label: classWord(status, classWords, language), index }))}
      />
      <figure role="img" aria-label={`${t('result.overTime')}. ${text}`}>
        <ChartPatterns />
        <AreaChart
          width={paper.width}
          height={190}
          data={series.map(({ on, counts }) => ({ on, ...counts }))}
          margin={paper.margin}
        >
          <CartesianGrid stroke={ink.rule} vertical={false} />
          <XAxis
            dataKey="on"
            tick={ink.tick}
            stroke={ink.rule}
            tickFormatter={(day: string) => format.date(day.slice(0, 7), 'short')}
            minTickGap={40}
          />
          <YAxis niceTicks="snap125" allowDecimals={false} tick={ink.tick} stroke={ink.rule} width={26} />
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
        <figcaption>{text}</figcaption>
      </figure>
    </>
  )
}
