import type { ImportKind } from '../../../../shared/import/kinds.ts'
import type { KeptTable } from '../../audit/change.ts'

/** The record that a row of each kind is about. */
export const targetEntity: Readonly<Record<ImportKind, KeptTable>> = {
  people: 'person',
  custody: 'person',
  households: 'household',
  organisations: 'organisation',
  donations: 'donation',
  payments: 'aid_request',
  letters: 'letter',
  tallies: 'letter_tally',
}
