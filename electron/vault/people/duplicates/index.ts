// Persons recorded twice: warned of while one types, found over the whole register, told apart or merged.
import type { duplicatesContract } from '../../../../shared/contract/duplicates.ts'
import { savedAs } from '../../audit/change.ts'
import type { HandlersFor } from '../../context.ts'
import { decide, mergePersons } from '../merge/index.ts'
import { comparePart } from './compare.ts'
import { countDuplicates, listDuplicates } from './list.ts'
import { duplicatePair } from './pair.ts'
import { similarPeople } from './similar.ts'

export { keepComparable, keepDecision } from './compare.ts'

export const duplicatesHandlers = {
  'duplicates.list': listDuplicates,
  'duplicates.counts': countDuplicates,
  'duplicates.compare': comparePart,
  'duplicates.pair': duplicatePair,
  'duplicates.tellApart': (ctx, { personId, otherId }) =>
    savedAs(ctx, decide(ctx, [personId, otherId], 'not_duplicate')),
  'people.merge': (ctx, input) => savedAs(ctx, mergePersons(ctx, input)),
  'people.similar': similarPeople,
} satisfies HandlersFor<typeof duplicatesContract>
