// What locks without being asked: the office has been left alone, or the laptop sleeps.
import { powerMonitor } from 'electron'
import type { LockReason } from './lock.ts'

const pollMilliseconds = 2000

type Options = { idleMinutes: () => number; lock: (reason: LockReason) => void }

/** Starts watching; the vault decides whether there is anything to lock. */
export const watchForLeaving = ({ idleMinutes, lock }: Options): void => {
  powerMonitor.on('suspend', () => lock('suspended'))
  powerMonitor.on('lock-screen', () => lock('suspended'))
  powerMonitor.on('shutdown', () => lock('suspended'))
  // Asked anew each time, so that a changed preference rules at once.
  const timer = setInterval(() => {
    if (powerMonitor.getSystemIdleTime() >= idleMinutes() * 60) lock('idle')
  }, pollMilliseconds)
  timer.unref()
}
