// The office of the fund with a bank that has numbers, and the statements its bank sends.
import type { Input } from '../../../../../shared/contract/index.ts'
import { chf, setUp as setUpFund, vault } from '../fund-office.ts'

export const iban = 'CH93 0076 2011 6238 5295 7'
export let eur: string

export const setUp = (): void => {
  setUpFund()
  vault.must('accounts.update', { id: chf, version: 1, kind: 'bank', name: 'Bank CHF', iban })
  eur = vault.must('accounts.create', { name: 'Bank EUR', kind: 'bank', currency: 'EUR', iban }).id
}

type Line = Partial<Input<'bank.import'>['statements'][number]['lines'][number]> & { amountMinor: number }
export const line = (given: Line): Input<'bank.import'>['statements'][number]['lines'][number] => ({
  on: '2014-01-10',
  valueOn: given.on ?? '2014-01-10',
  party: '',
  text: '',
  bankRef: '',
  endToEndId: '',
  isBatch: false,
  isReversal: false,
  ...given,
})
type Statement = Input<'bank.import'>['statements'][number]
/** A statement of January that adds up. */
export const january = (lines: readonly Line[], more: Partial<Statement> = {}): Statement => ({
  bankId: 'STMT-2014-01',
  account: iban,
  currency: 'CHF',
  from: '2014-01-01',
  to: '2014-01-31',
  openingMinor: 0,
  closingMinor: lines.reduce((sum, { amountMinor }) => sum + amountMinor, more.openingMinor ?? 0),
  lines: lines.map(line),
  ...more,
})
export const importing = (...statements: Statement[]) =>
  vault.call('bank.import', { accountId: chf, statements })
export const imported = (...statements: Statement[]) =>
  vault.must('bank.import', { accountId: chf, statements })
export const allLines = () => vault.must('bankLines.list', { sort: 'amount' }).rows
export const lineId = (amountMinor: number): string =>
  allLines().find((each) => each.amountMinor === amountMinor)?.id ?? ''
export const suggestions = (amountMinor: number, search = '') =>
  vault.must('bank.suggest', { lineId: lineId(amountMinor), search })
/** Takes the likeliest suggestion. */
export const accept = (amountMinor: number) => {
  const [likeliest] = suggestions(amountMinor)
  return vault.must('bank.match', { lineId: lineId(amountMinor), parts: likeliest?.parts ?? [] })
}
export const latest = () => vault.must('bank.statements', { accountId: chf })[0]?.id ?? ''
export const reconciliation = () => vault.must('bank.reconcile', { statementId: latest() })
export const journals = () => vault.ctx.sqlite.prepare('select count(*) from journal').pluck().get()
