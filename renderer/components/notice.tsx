import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './notice.module.css'

/** Something to know or to answer before going on: never red, nothing is broken. */
export const Notice = ({ label, children }: { label?: string; children: ReactNode }) => (
  <div className={classes.notice} role={label ? 'group' : 'status'} aria-label={label}>
    <IconAlertTriangle size={18} stroke={1.75} aria-hidden className={classes.icon} />
    <div className={classes.body}>{children}</div>
  </div>
)
