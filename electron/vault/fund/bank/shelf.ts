import type { bankLineStates } from '../../../../shared/vocabulary/index.ts'

/** The place of a line in the list: what no posting explains yet comes first, then by day. */
export const shelfOf = (onDay: string, openMinor: number): string => `${openMinor === 0 ? 0 : 1} ${onDay}`

export const stateOf = (amountMinor: number, openMinor: number): (typeof bankLineStates)[number] => {
  if (openMinor === 0) return 'matched'
  return openMinor === amountMinor ? 'open' : 'partly'
}
