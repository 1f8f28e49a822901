import type { ImportKind } from '../../../../shared/import/kinds.ts'
import type { Target } from '../target.ts'
import { custody } from './custody.ts'
import { donations } from './donations.ts'
import { households } from './households.ts'
import { letters } from './letters.ts'
import { organisations } from './organisations.ts'
import { payments } from './payments.ts'
import { people } from './people.ts'
import { tallies } from './tallies.ts'

export const targets: Readonly<Record<ImportKind, Target>> = {
  people,
  custody,
  households,
  organisations,
  donations,
  payments,
  letters,
  tallies,
}
