// The books beside the postings: rates, locked periods, the year's end, numbers for other programs.
import type { booksContract } from '../../../../shared/contract/books.ts'
import { savedAs } from '../../audit/change.ts'
import type { HandlersFor } from '../../context.ts'
import { listShortfalls, topUp } from '../reservations.ts'
import { exportJournal } from './journal-export.ts'
import { listLocks, lockPeriod, openPeriod, seconds } from './locks.ts'
import { listNumbers, setNumber } from './numbers.ts'
import { archiveRate, listRates, rateOn, recordRate } from './rates.ts'
import { postYearEnd, reverseYearEnd } from './valuation.ts'
import { yearEnd } from './year.ts'

export const booksHandlers = {
  'rates.list': listRates,
  'rates.record': (ctx, input) => savedAs(ctx, recordRate(ctx, input)),
  'rates.archive': (ctx, input) => savedAs(ctx, archiveRate(ctx, input)),
  'rates.on': (ctx, { from, to, on }) => rateOn(ctx, from, to, on),
  'periodLocks.seconds': (ctx) => seconds(ctx).map(({ id, name }) => ({ id, name })),
  'periodLocks.list': (ctx) => listLocks(ctx),
  'periodLocks.lock': (ctx, input) => savedAs(ctx, lockPeriod(ctx, input)),
  'periodLocks.open': (ctx, { passphrase: _proven, ...input }) => savedAs(ctx, openPeriod(ctx, input)),
  'reservations.shortfalls': (ctx) => listShortfalls(ctx),
  'reservations.topUp': (ctx, input) => savedAs(ctx, topUp(ctx, input)),
  'yearEnd.get': yearEnd,
  'yearEnd.post': (ctx, input) => savedAs(ctx, postYearEnd(ctx, input)),
  'yearEnd.reverse': (ctx, input) => savedAs(ctx, reverseYearEnd(ctx, input)),
  'bookNumbers.list': (ctx) => listNumbers(ctx),
  'bookNumbers.set': (ctx, input) => savedAs(ctx, setNumber(ctx, input)),
  'journal.export': exportJournal,
} satisfies HandlersFor<typeof booksContract>
