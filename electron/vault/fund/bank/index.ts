// The bank beside the books: statements in, each line matched with what it is, and the two reconciled.
import type { bankContract } from '../../../../shared/contract/bank.ts'
import { savedAs } from '../../audit/change.ts'
import type { HandlersFor } from '../../context.ts'
import { suggest } from './candidates.ts'
import { postFee, reverseFee } from './fee.ts'
import { discardStatement, importStatements, lookAt } from './import.ts'
import { lineOf, listLines } from './lines.ts'
import { storedMapping } from './mapping.ts'
import { matchLine, unmatch } from './matching.ts'
import { reconcile } from './reconcile.ts'
import { listStatements } from './statements.ts'

export { keepMark } from './marks.ts'

export const bankHandlers = {
  'bank.statements': listStatements,
  'bank.look': lookAt,
  'bank.import': importStatements,
  'bank.mapping': (ctx, { accountId }) => storedMapping(ctx, accountId),
  'bank.discard': (ctx, input) => savedAs(ctx, discardStatement(ctx, input)),
  'bankLines.list': listLines,
  'bankLines.get': lineOf,
  'bank.suggest': suggest,
  'bank.match': (ctx, input) => savedAs(ctx, matchLine(ctx, input)),
  'bank.unmatch': (ctx, input) => savedAs(ctx, unmatch(ctx, input)),
  'bank.fee': (ctx, input) => savedAs(ctx, postFee(ctx, input)),
  'bank.reverseFee': (ctx, input) => savedAs(ctx, reverseFee(ctx, input)),
  'bank.reconcile': reconcile,
} satisfies HandlersFor<typeof bankContract>
