import { seriesLook } from './chart-patterns.tsx'
import classes from './series-legend.module.css'

export const SeriesLegend = ({ labels }: { labels: readonly string[] }) => (
  <ul className={classes.legend}>
    {labels.map((label, index) => (
      <li key={label}>
        <svg width="14" height="10" aria-hidden>
          <rect width="14" height="10" fill={seriesLook(index).fill} />
        </svg>
        {label}
      </li>
    ))}
  </ul>
)
