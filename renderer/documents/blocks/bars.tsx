import type { Block } from '../../../shared/contract/report-blocks.ts'
import type { Sayer } from '../say.ts'

type Props = { block: Extract<Block, { block: 'bars' }>; say: Sayer }

/** Lying bars with their figures; the answered part is darker and stands in words too. */
export const Bars = ({ block: { name, bars }, say }: Props) => {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const { number } = say.format
  const told = bars.map(({ label, value, of }) => ({
    label: say.line(label),
    value,
    of,
    text: of === null ? number(value) : say.sentence('answeredOf', { value: number(value), of: number(of) }),
  }))
  if (told.length === 0) return null
  return (
    <figure
      role="img"
      aria-label={`${say.line(name)}. ${told.map(({ label, text }) => `${label}: ${text}`).join('; ')}`}
    >
      <figcaption>{say.line(name)}</figcaption>
      <div className="bars">
        {told.map(({ label, value, of, text }, at) => (
          <div className="bar" key={at}>
            <span className="barLabel">{label}</span>
            <span className="track">
              <span className="fill" style={{ width: `${(value / most) * 100}%` }}>
                {value > 0 && (
                  <span className="share" style={{ width: `${((of ?? value) / value) * 100}%` }} />
                )}
              </span>
            </span>
            <span>{text}</span>
          </div>
        ))}
      </div>
    </figure>
  )
}
