import type { Bridge } from '../../shared/events.ts'

declare global {
  interface Window {
    desk: Bridge
  }
}
