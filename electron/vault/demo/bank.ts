// What the bank says beside the books: the statement of March with one line nobody knows yet, a payee's account that was
// called back, and the receipts of a year.
import type { Desk } from './desk.ts'
import type { Household } from './families.ts'

const month = '2014-03'
/** Every entry of the month as the bank shows it, and a gift that stands in no book yet. */
const statementOf = (desk: Desk, accountId: string) => {
  const rows = desk('ledger.list', { limit: 200, filters: { account: [accountId] } }).rows.filter(({ on }) =>
    on.startsWith(month),
  )
  const line = (on: string, amountMinor: number, party: string, text: string) => ({
    on,
    valueOn: on,
    amountMinor,
    party,
    text,
    bankRef: '',
    endToEndId: '',
    isBatch: false,
    isReversal: false,
  })
  const known = rows.map(({ on, debitMinor, creditMinor, party, sourceRef }) =>
    line(on, debitMinor - creditMinor, party ?? '', sourceRef),
  )
  const lines = [...known, line('2014-03-28', 25_000, 'N. Newgiver', 'For the families')]
  const [first] = rows
  const openingMinor = first ? (first.balanceMinor ?? 0) - first.debitMinor + first.creditMinor : 0
  return { lines, openingMinor }
}

export const recordStatement = (desk: Desk, accountId: string, iban: string): void => {
  const { lines, openingMinor } = statementOf(desk, accountId)
  desk('bank.import', {
    accountId,
    statements: [
      {
        bankId: 'EXAMPLE-2014-03',
        account: iban,
        currency: 'CHF',
        from: `${month}-01`,
        to: `${month}-31`,
        openingMinor,
        closingMinor: lines.reduce((sum, { amountMinor }) => sum + amountMinor, openingMinor),
        lines,
      },
    ],
  })
  for (const { id } of desk('bankLines.list', { limit: 50 }).rows) {
    const [likeliest] = desk('bank.suggest', { lineId: id })
    if (likeliest?.reasons.includes('reference')) desk('bank.match', { lineId: id, parts: likeliest.parts })
  }
}

export const recordPayee = (desk: Desk, { id: householdId }: Household): void => {
  desk('payeeAccounts.save', {
    householdId,
    holder: 'Caregiver (example)',
    number: 'KZ75125KZT1001300335',
    taxNumber: '850101300124',
    bic: 'CASPKZKA',
    town: 'Zhanaozen',
    country: 'KZ',
    told: 'Copy of the bank card (example)',
  })
  const payee = desk('payeeAccounts.get', { householdId })
  if (payee)
    desk('payeeAccounts.callBack', {
      id: payee.id,
      version: payee.version,
      on: payee.changedOn,
      spokenWith: 'The mother (example)',
    })
}

/** A receipt for each of three donors, of their gifts of 2013. */
export const issueReceipts = (desk: Desk): void => {
  const period = { from: '2013-01-01', to: '2013-12-31' }
  const { items } = desk('receipts.due', { ...period, per: 'donor' })
  desk('receipts.issue', {
    period,
    items: items
      .slice(0, 3)
      .map(({ donationIds, language }) => ({ donationIds, language: language ?? 'fr' })),
  })
}
