import { useElementSize } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import type { At } from '../../components/charts/at.ts'
import { ChartFrame } from '../../components/charts/chart-frame.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { mapOf } from '../../lib/map.ts'
import { useFormat } from '../../lib/use-format.ts'
import classes from './home.module.css'

const height = 244
/** The area of a circle grows with the letters. */
const radiusOf = (letters: number, most: number) => (letters === 0 ? 3 : 4 + 9 * Math.sqrt(letters / most))

/** Missions and actions by country: a circle for letters, a ring for a mission without, a diamond for actions. */
export const CampaignMap = (at: At) => {
  const { t } = useTranslation('home')
  const format = useFormat()
  return (
    <QueryView query={useApiQuery('home.map', at)}>
      {(countries) => {
        const having = (key: 'letters' | 'actions') =>
          format.number(countries.filter((row) => row[key] > 0).length)
        return (
          <ChartFrame
            title={t('chart.map')}
            summary={
              countries.length === 0
                ? t('chart.empty')
                : t('chart.mapText', { letters: having('letters'), actions: having('actions') })
            }
            rows={countries}
            rowKey={({ country }) => country}
            columns={[
              { header: t('column.country'), cell: ({ country }) => format.country(country) },
              { header: t('column.missions'), cell: ({ missions }) => format.number(missions), end: true },
              { header: t('column.letters'), cell: ({ letters }) => format.number(letters), end: true },
              { header: t('column.actions'), cell: ({ actions }) => format.number(actions), end: true },
            ]}
          >
            <Marks countries={countries} />
          </ChartFrame>
        )
      }}
    </QueryView>
  )
}

const Marks = ({ countries }: { countries: Output<'home.map'> }) => {
  const { ref, width } = useElementSize()
  const { coasts, placed } = mapOf(
    countries.map(({ country }) => country),
    { width, height },
  )
  const most = Math.max(1, ...countries.map(({ letters }) => letters))
  const known = new Map(countries.map((row) => [row.country, row]))
  return (
    <div ref={ref} className={classes.map} style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} aria-hidden>
          <path d={coasts} className={classes.land} />
          {placed.map(({ country, x, y }) => {
            const { missions = 0, letters = 0, actions = 0 } = known.get(country) ?? {}
            return (
              <g key={country} transform={`translate(${x} ${y})`}>
                {(missions > 0 || letters > 0) && (
                  <circle
                    r={radiusOf(letters, most)}
                    className={letters > 0 ? classes.written : classes.unwritten}
                  />
                )}
                {actions > 0 && <path d="M0 -5 5 0 0 5 -5 0z" className={classes.held} />}
              </g>
            )
          })}
        </svg>
      )}
    </div>
  )
}
