// What main tells a window without being asked.

import type { BackupStep, BundleReason } from './backup.ts'

export type AppEvents = {
  /** The window is about to be replaced: write drafts now, then call `vault.draftsSaved`. */
  'app.locking': Record<string, never>
  /** Steps of a long work, 0 to total; `what` is the key of a sentence under `progress`. */
  'demo.progress': { what: string; done: number; total: number }
  /** How far a backup is, within one of its steps. */
  'backup.progress': { reason: BundleReason; step: BackupStep; done: number; total: number }
  /** How far a list is that is being read, checked, written or taken back. */
  'import.progress': { done: number; total: number }
  /** A bundle was made, by itself too. */
  'backup.done': Record<string, never>
  /** A menu item or its accelerator was chosen. */
  'menu.chosen': { item: string }
}
export type AppEventName = keyof AppEvents

/** The whole bridge between a page and the program; see electron/preload.ts. */
export type Bridge = {
  invoke: (channel: string, input: unknown) => Promise<import('./result.ts').Result>
  /** Returns the function that stops listening. */
  on: (event: string, listen: (payload: unknown) => void) => () => void
}
