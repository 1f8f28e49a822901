// Fills that differ in grey as they do in colour: plain, hatched, dotted, crossed.

const colours = [1, 2, 3, 4, 5, 6].map((n) => `var(--chart-${n})`)
const marks = [null, 'M0 6 6 0', 'M1.5 1.5h0M4.5 4.5h0', 'M0 3 6 3', 'M3 0 3 6', 'M0 0 6 6M0 6 6 0'] as const
const dashes = ['', '6 3', '2 3', '8 3 2 3', '1 4', '10 4'] as const

/** The colour, the fill and the dash of the nth series of a chart, from 0 to 5; further ones belong into "Other". */
export const seriesLook = (n: number) => {
  const at = Math.min(n, colours.length - 1)
  return {
    stroke: colours[at] ?? 'var(--chart-1)',
    fill: at === 0 ? 'var(--chart-1)' : `url(#series-${at})`,
    strokeDasharray: dashes[at] ?? '',
    isAnimationActive: false,
  }
}
/** Axis text, grid and tooltip of every chart. */
export const axisLook = { stroke: 'var(--border)', tick: { fill: 'var(--text-2)', fontSize: 12.5 } }
/** An axis of values: 0, 1000, 2000 rather than 0, 950, 1900. */
export const valueLook = { ...axisLook, niceTicks: 'snap125' } as const
export const gridLook = { stroke: 'var(--border)', vertical: false }

export const ChartPatterns = () => (
  <svg width="0" height="0" aria-hidden>
    <defs>
      {marks.map(
        (path, at) =>
          path && (
            <pattern key={path} id={`series-${at}`} width="6" height="6" patternUnits="userSpaceOnUse">
              <rect width="6" height="6" fill={colours[at]} />
              <path
                d={path}
                stroke="var(--surface)"
                strokeWidth={at === 2 ? 2.25 : 1.5}
                strokeLinecap="round"
                opacity="0.8"
              />
            </pattern>
          ),
      )}
    </defs>
  </svg>
)
