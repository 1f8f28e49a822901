// Where money leaves otherwise than by one payment to one family.
import type { aidOutContract } from '../../../shared/contract/aid-out.ts'
import { savedAs } from '../audit/change.ts'
import type { HandlersFor } from '../context.ts'
import { listExpenses, recordExpense, reverseExpense } from './expenses/expenses.ts'
import { archiveInKind, listInKind, recordInKind } from './expenses/in-kind.ts'
import { listAdvances } from './losses/advances.ts'
import { listWriteOffs } from './losses/write-off-list.ts'
import { recordWriteOff, rejectWriteOff, reverseWriteOff, withdrawWriteOff } from './losses/write-off.ts'
import { listRounds, roundPage } from './rounds/list.ts'
import { sendRound, settleRound } from './rounds/pay.ts'
import { createRound, rejectRound, withdrawRound } from './rounds/round.ts'

export const aidOutHandlers = {
  'rounds.list': listRounds,
  'rounds.get': roundPage,
  'rounds.create': (ctx, fields) => savedAs(ctx, createRound(ctx, fields)),
  'rounds.withdraw': (ctx, input) => savedAs(ctx, withdrawRound(ctx, input)),
  'rounds.reject': (ctx, input) => savedAs(ctx, rejectRound(ctx, input)),
  'rounds.send': (ctx, input) => savedAs(ctx, sendRound(ctx, input)),
  'rounds.settle': (ctx, input) => savedAs(ctx, settleRound(ctx, input)),
  'advances.list': (ctx) => listAdvances(ctx),
  'writeOffs.list': listWriteOffs,
  'writeOffs.record': (ctx, fields) => savedAs(ctx, recordWriteOff(ctx, fields)),
  'writeOffs.withdraw': (ctx, input) => savedAs(ctx, withdrawWriteOff(ctx, input)),
  'writeOffs.reject': (ctx, input) => savedAs(ctx, rejectWriteOff(ctx, input)),
  'writeOffs.reverse': (ctx, input) => savedAs(ctx, reverseWriteOff(ctx, input)),
  'expenses.list': listExpenses,
  'expenses.record': (ctx, fields) => savedAs(ctx, recordExpense(ctx, fields)),
  'expenses.reverse': (ctx, input) => savedAs(ctx, reverseExpense(ctx, input)),
  'inKind.list': listInKind,
  'inKind.record': (ctx, fields) => savedAs(ctx, recordInKind(ctx, fields)),
  'inKind.archive': (ctx, input) => savedAs(ctx, archiveInKind(ctx, input)),
} satisfies HandlersFor<typeof aidOutContract>
