// C9: a regime is named by the code in force. The class of liberty is the same under both names (C5).
import { codeOn, newCodeFrom } from './early-release.ts'
import type { Regime } from './vocabulary/index.ts'

/** What the code of 2014 calls otherwise. */
export const renamedRegimes = [
  'colony_settlement',
  'colony_general',
  'colony_strict',
  'colony_special',
  'prison',
] as const satisfies readonly Regime[]
export type RenamedRegime = (typeof renamedRegimes)[number]

export const isRenamed = (regime: Regime): regime is RenamedRegime =>
  renamedRegimes.some((each) => each === regime)

/** Whether a regime bears its new name on a day. */
export const hasNewName = (regime: Regime, day: string): regime is RenamedRegime =>
  isRenamed(regime) && codeOn(day) === 'kz_2014'

/** Whoever was held across the change of codes was not moved: the regime was renamed under her. */
export const renamedDuring = (
  regime: Regime,
  { from, to }: { from: string | null; to: string | null },
): regime is RenamedRegime =>
  isRenamed(regime) && from !== null && from < newCodeFrom && to !== null && to >= newCodeFrom
