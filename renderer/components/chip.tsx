import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './chip.module.css'

export type Tone = 'neutral' | 'warn' | 'danger' | 'ok' | 'info' | 'violet'

type Props = { tone?: Tone; icon?: Icon; unsure?: boolean; struck?: boolean; children: ReactNode }

/** A word with its icon on a soft ground: the colour says nothing that the word does not. */
export const Chip = ({ tone = 'neutral', icon: Sign, unsure, struck, children }: Props) => (
  <span className={classes.chip} data-tone={tone} data-unsure={unsure} data-struck={struck}>
    {Sign && <Sign size={14} stroke={1.75} aria-hidden />}
    <span>{children}</span>
  </span>
)
