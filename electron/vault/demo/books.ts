// The books of the demonstration: rates of its months, roughly as they were, and its first year valued and closed.
import { addMonths } from '../../../shared/partial-date.ts'
import type { Desk } from './desk.ts'

/** Francs for a euro, and tenge for a franc before and after 11 February 2014. */
const francs = [1.209, 1.205, 1.208, 1.23, 1.228, 1.22, 1.226, 1.24, 1.236, 1.234, 1.233, 1.231, 1.23, 1.235]
const tenge = (day: string): number => (day < '2014-02-11' ? 168.5 : 206.4)

const recordRate = (desk: Desk, on: string, from: string, to: string, rate: number): void => {
  desk('rates.record', {
    on,
    from,
    to,
    rateScaled: Math.round(rate * 1e8),
    source: 'manual',
    note: 'Example',
  })
}

export const recordRates = (desk: Desk): void => {
  for (let month = 0; month <= 18; month++) {
    const on = addMonths('2012-10-01', month)
    recordRate(desk, on, 'EUR', 'CHF', francs[Math.min(month, francs.length - 1)] ?? 1.22)
    recordRate(desk, on, 'CHF', 'KZT', tenge(on))
  }
  for (const year of ['2012', '2013']) {
    recordRate(desk, `${year}-12-31`, 'EUR', 'CHF', year === '2012' ? 1.207 : 1.227)
    recordRate(desk, `${year}-12-31`, 'CHF', 'KZT', 168.5)
  }
}

export const closeFirstYear = (desk: Desk): void => {
  desk('yearEnd.post', { year: '2012', bookCurrency: 'CHF' })
  desk('periodLocks.lock', { lockedThrough: '2012-12-31', reason: 'Audited (example)' })
}
