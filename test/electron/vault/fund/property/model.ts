// What the books of one fund must hold after any sequence of steps, reckoned apart from the program: plain sums, no SQL.
export type AccountName = 'bank' | 'tenge' | 'courier'
export const currencyOf = { bank: 'CHF', tenge: 'KZT', courier: 'CHF' } as const
export type CurrencyCode = (typeof currencyOf)[AccountName]

export type Gift = { id: string; on: string; account: AccountName; netMinor: number; isPosted: boolean }
export type Exchange = {
  id: string
  on: string
  from: AccountName
  to: AccountName
  outMinor: number
  inMinor: number
  isPosted: boolean
}
export type Request = {
  id: string
  currency: CurrencyCode
  amountMinor: number
  paidMinor: number
  status: 'asked' | 'open' | 'paid' | 'released'
}
export type Payment = {
  id: string
  request: Request
  account: AccountName
  amountMinor: number
  feeMinor: number
  status: 'approved' | 'sent' | 'settled' | 'returned' | 'failed' | 'reversed'
  isPosted: boolean
  sentOn: string
}
export type Remittance = { id: string; on: string; account: AccountName; openMinor: number }

/** Balances, promises and closed days of one fund whose accounts hold no other money. */
export class Model {
  readonly balances: Record<AccountName, number> = { bank: 0, tenge: 0, courier: 0 }
  readonly closed: Record<AccountName, string> = { bank: '', tenge: '', courier: '' }
  readonly gifts: Gift[] = []
  readonly exchanges: Exchange[] = []
  readonly requests: Request[] = []
  readonly payments: Payment[] = []
  readonly remittances: Remittance[] = []

  posted(currency: CurrencyCode): number {
    return sum(accounts.filter((name) => currencyOf[name] === currency).map((name) => this.balances[name]))
  }
  private waiting(): Payment[] {
    return this.payments.filter(
      ({ isPosted, status }) => !isPosted && (status === 'approved' || status === 'sent'),
    )
  }
  reserved(currency: CurrencyCode): number {
    const promised = this.requests.filter((each) => each.currency === currency && each.status === 'open')
    const under = this.waiting().filter(({ account }) => currencyOf[account] === currency)
    return (
      sum(promised.map(({ amountMinor, paidMinor }) => amountMinor - paidMinor)) +
      sum(under.map(({ amountMinor, feeMinor }) => amountMinor + feeMinor))
    )
  }
  available(currency: CurrencyCode): number {
    return this.posted(currency) - this.reserved(currency)
  }
  free(account: AccountName): number {
    const under = this.waiting().filter((payment) => payment.account === account)
    return this.balances[account] - sum(under.map(({ amountMinor, feeMinor }) => amountMinor + feeMinor))
  }
  isOverdrawn(): boolean {
    return this.posted('CHF') < 0 || this.posted('KZT') < 0
  }
  /** F1: whether this may be promised out of the fund now. */
  mayPromise(currency: CurrencyCode, amountMinor: number): boolean {
    return !this.isOverdrawn() && this.available(currency) >= amountMinor
  }
  /** F6: whether these accounts still take a posting of that day. */
  isOpen(on: string, ...names: AccountName[]): boolean {
    return names.every((name) => on > this.closed[name])
  }
  /** A payment comes back into what was promised, unless the rest was released meanwhile. */
  giveBack({ request, amountMinor }: Payment): void {
    request.paidMinor -= amountMinor
    if (request.status !== 'released') request.status = 'open'
  }
}

export const accounts = ['bank', 'tenge', 'courier'] as const
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
