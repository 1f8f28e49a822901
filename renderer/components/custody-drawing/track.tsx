import { useId } from 'react'
import type { Bar, Mark } from './scale.ts'
import classes from './custody-drawing.module.css'

/** How a bar is drawn: its height says how closely one was held, so that it reads in grey too. */
export type Look =
  'held_closed' | 'held_open' | 'restricted' | 'in_transit' | 'at_liberty' | 'dead' | 'unknown'
const heights: Record<Look, number> = {
  held_closed: 18,
  in_transit: 18,
  held_open: 11,
  restricted: 5,
  at_liberty: 3,
  dead: 3,
  unknown: 11,
}
const middle = 14

type Props = {
  bars: readonly Bar[]
  look: Look
  /** Where years begin. */
  years?: readonly number[]
  /** Decided on one day, done on another (C2). */
  decided?: Mark | null
}

/** One line of the drawing: solid where the dates leave no doubt, dotted where they do, hatched on the way. */
export const Track = ({ bars, look, years = [], decided = null }: Props) => {
  const id = useId()
  const height = heights[look]
  const fillOf = (certain: boolean) =>
    certain ? (look === 'in_transit' ? `url(#${id}hatch)` : 'currentcolor') : `url(#${id}dots)`
  return (
    <svg className={classes.track} height="28" aria-hidden data-look={look}>
      <defs>
        <pattern id={`${id}hatch`} width="7" height="7" patternUnits="userSpaceOnUse">
          <path d="M-1 8 8-1M-2 2 2-2M5 9 9 5" stroke="currentcolor" strokeWidth="2" />
        </pattern>
        <pattern id={`${id}dots`} width="4" height="4" patternUnits="userSpaceOnUse">
          <circle cx="1" cy="1" r="0.8" fill="currentcolor" />
          <circle cx="3" cy="3" r="0.8" fill="currentcolor" />
        </pattern>
      </defs>
      {years.map((at) => (
        <line key={at} x1={`${at}%`} x2={`${at}%`} y1="0" y2="28" className={classes.mark} />
      ))}
      {bars.map(({ from, to, certain }) => (
        <rect
          key={`${from}-${to}`}
          x={`${from}%`}
          width={`${Math.max(0.4, to - from)}%`}
          y={middle - height / 2}
          height={height}
          fill={fillOf(certain)}
          className={certain && look !== 'in_transit' ? undefined : classes.outlined}
          data-certain={certain}
        />
      ))}
      {decided && (
        <g className={classes.decided}>
          <line x1={`${decided.at}%`} x2={`${decided.until}%`} y1={middle} y2={middle} />
          <svg x={`${decided.at}%`} y={middle} overflow="visible">
            <path d="M-5 0 0-5 5 0 0 5Z" />
          </svg>
        </g>
      )}
    </svg>
  )
}
