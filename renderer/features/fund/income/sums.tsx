import { useFormat } from '../../../lib/use-format.ts'

/** Money by currency, one under the other and never added up (F3). */
export const Sums = ({ of }: { of: readonly { currency: string; amountMinor: number }[] }) => {
  const format = useFormat()
  return of.map(({ currency, amountMinor }) => (
    <div key={currency}>{format.money(amountMinor, currency)}</div>
  ))
}
