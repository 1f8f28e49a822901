import type { Plain } from '../../../../shared/contract/report-blocks.ts'
import { exponentOf } from '../../../../shared/money.ts'
import { bareMoney } from '../blocks.ts'
import { leaveOut, staysInside, type Telling } from './index.ts'

const steps = [1, 2, 5]

/** The nearest bounds of the series 1, 2, 5, 10, … that an amount lies between, in whole units of the currency. */
export const bandOf = (minor: number, currency: string): { from: number; to: number } => {
  const amount = minor / 10 ** exponentOf(currency)
  const bounds = Array.from({ length: 15 }, (_, power) => steps.map((step) => step * 10 ** power)).flat()
  const to = bounds.find((bound) => amount < bound) ?? amount
  return { from: bounds.findLast((bound) => bound <= amount) ?? 0, to }
}

/** R2: what one family got is exact inside, and outside a band. */
export const amountTold = (telling: Telling, minor: number, currency: string): Plain => {
  if (staysInside(telling) || minor === 0) return bareMoney(minor, currency)
  leaveOut(telling, 'amount', 'level')
  const { from, to } = bandOf(minor, currency)
  return { as: 'band', from, to }
}
