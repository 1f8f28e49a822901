import { seriesLook } from '../components/charts/chart-patterns.tsx'

/** Words beside the fill they stand for: the pattern tells them apart in grey. */
export const Legend = ({ items }: { items: readonly { label: string; index: number }[] }) => (
  <ul className="legend">
    {items.map(({ label, index }) => (
      <li key={label}>
        <svg width="14" height="10" aria-hidden>
          <rect width="14" height="10" fill={seriesLook(index).fill} stroke={seriesLook(index).stroke} />
        </svg>
        {label}
      </li>
    ))}
  </ul>
)
