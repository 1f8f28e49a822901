import type axe from 'axe-core'
import type { Bridge } from '../../shared/events.ts'

declare global {
  interface Window {
    desk: Bridge
    /** There once a test has put it in. */
    axe: typeof axe
  }
}
