// Reports 5, 6, 7 and 9, and the part of report 1 about money: in minor units, currency by currency (F3).
import { money, numbers, type Sheet } from '../../../../helpers/report-numbers.ts'
import { familyCalled } from './people.ts'
import { type Asked, type ByHand, countAt, dayAfter, isInside, limitAt, rowsIn, todayOf } from './raw.ts'

type Entry = {
  fund_id: string
  treasury_account_id: string | null
  account_code: string
  aid_type: string | null
  corrects_year: string | null
  currency: string
  on_day: string
  minor: number
}
const sumOf = (rows: readonly { minor: number }[]): number => rows.reduce((sum, { minor }) => sum + minor, 0)
const ledgerOf = ({ ctx }: Asked): Entry[] =>
  rowsIn(ctx)('select *, debit_minor - credit_minor as minor from ledger_entry')
const isCash = ({ account_code }: Entry) => ['bank', 'cash', 'intermediary'].includes(account_code)

type Fund = {
  id: string
  name: string
  campaign_id: string | null
  reporting_currency: string
  min_reserve_minor: number
}
const fundsOf = ({ ctx }: Asked): Fund[] => rowsIn(ctx)('select * from fund')
/** Those of the campaign, and those of none. */
const fundsOfCampaign = (asked: Asked): Set<string> =>
  new Set(
    fundsOf(asked)
      .filter(({ campaign_id }) => campaign_id === null || campaign_id === asked.campaignId)
      .map(({ id }) => id),
  )

type Payment = {
  ref: string
  fund_id: string
  commitment_id: string
  household_id: string | null
  person_id: string | null
  aid_type: string
  currency: string
  amount_minor: number
  returned_minor: number | null
  received_minor: number | null
  fee_minor: number
  planned_on: string
  paid_on: string | null
  status: string
  is_posted: number
  is_single_signature: number
  proofs: number
}
const paymentsOf = ({ ctx }: Asked): Payment[] =>
  rowsIn(ctx)(
    `select d.*, (select count(*) from document f where f.deleted_at is null and f.erased_at is null and (
       f.owner = 'disbursement' and f.owner_id = d.id or f.owner = 'payment_round' and f.owner_id = r.round_id)) as proofs
     from disbursement d join commitment c on c.id = d.commitment_id join aid_request r on r.id = c.aid_request_id`,
  )
const dayOf = ({ paid_on, planned_on }: Payment) => paid_on ?? planned_on
const wentOut = ({ status }: Payment) => status === 'sent' || status === 'settled'
const keptOf = ({ amount_minor, returned_minor }: Payment) => amount_minor - (returned_minor ?? 0)
const whoOf = ({ household_id, person_id }: { household_id: string | null; person_id: string | null }) =>
  household_id ?? person_id ?? ''

/** R1: kinds of aid that reached few families stand together, with the next smallest where they are still too few. */
const aidByKind = (payments: readonly Payment[], level: Asked['level']): [string, number][] => {
  const kinds = [...Map.groupBy(payments, ({ aid_type }) => aid_type)].map(([kind, of]) => ({
    kind,
    minor: of.reduce((sum, payment) => sum + keptOf(payment), 0),
    families: [...new Set(of.map(whoOf))],
  }))
  const limit = limitAt(level)
  const rising = kinds
    .toSorted((a, b) => b.minor - a.minor)
    .toSorted((a, b) => a.families.length - b.families.length)
  let few = rising.filter(({ families }) => families.length < limit).length
  if (few > 0) {
    const reached = () => new Set(rising.slice(0, few).flatMap(({ families }) => families)).size
    while (few <= rising.length && (few < 2 || reached() < limit)) few++
    if (few > rising.length) return []
  }
  const whole = rising.slice(few).map(({ kind, minor }): [string, number] => [kind, minor])
  return few > 0 ? [...whole, ['result.otherAid', sumOf(rising.slice(0, few))]] : whole
}

export const addFund = (into: Sheet, asked: Asked): void => {
  const funds = fundsOfCampaign(asked)
  const entries = ledgerOf(asked).filter(({ fund_id, on_day }) => funds.has(fund_id) && on_day <= asked.on)
  for (const [currency, of] of Map.groupBy(entries, (entry) => entry.currency)) {
    const minorOf = (code: string) => sumOf(of.filter(({ account_code }) => account_code === code))
    const row = `fund | result.fund | ${currency}`
    into.add(`${row} | result.received`, money(-minorOf('income_donation') + 0, currency))
    into.add(`${row} | result.aid`, money(minorOf('aid_paid'), currency))
    into.add(`${row} | result.remitted`, money(minorOf('partner_advance'), currency))
  }
  const paid = paymentsOf(asked).filter(
    (payment) => funds.has(payment.fund_id) && wentOut(payment) && dayOf(payment) <= asked.on,
  )
  for (const [currency, of] of Map.groupBy(paid, (payment) => payment.currency))
    for (const [kind, minor] of aidByKind(of, asked.level))
      into.add(
        // A kind is a code, and stands in the name of its row as a word of the first cell.
        `fund | result.aidByType | ${kind} | result.amount`,
        money(minor, currency),
      )
  into.add('fund | result.households.count', countAt(asked.level, new Set(paid.map(whoOf)).size))
}

export const fundStatement: ByHand = (asked) => {
  const { ctx, level, fundId, from, on } = asked
  const into = numbers()
  const raw = rowsIn(ctx)
  const ledger = ledgerOf(asked)
  const payments = paymentsOf(asked)
  const accounts = new Map(
    raw<{ id: string; name: string; kind: string }>('select * from treasury_account').map((each) => [
      each.id,
      each,
    ]),
  )
  const reserved = raw<{ fund_id: string; currency: string; minor: number }>(
    `select fund_id, reserved_currency as currency, reserved_minor as minor from commitment where status = 'open'`,
  )
  const today = todayOf(ctx)
  const asOf = (key: string) => (on >= today ? key : `${key}On ${today}`)
  for (const fund of fundsOf(asked).filter(({ id }) => fundId === null || id === fundId))
    for (const currency of new Set(
      ledger.filter((each) => each.fund_id === fund.id).map((each) => each.currency),
    )) {
      const own = ledger.filter((each) => each.fund_id === fund.id && each.currency === currency)
      const cash = own.filter(isCash)
      const row = (name: string) =>
        `statement | ${fund.name} · ${currency} | ${name} | fund.amountIn ${currency}`
      into.add(row('fund.opening'), money(sumOf(cash.filter(({ on_day }) => on_day < from)), currency))
      const moved = own.filter(
        (each) =>
          !isCash(each) &&
          !['valuation', 'fx_unrealised'].includes(each.account_code) &&
          each.on_day >= from &&
          each.on_day <= on,
      )
      const called = ({ corrects_year, aid_type, account_code }: Entry) =>
        corrects_year ? 'fund.earlier' : aid_type ? `fund.aid ${aid_type}` : account_code
      for (const [name, of] of Map.groupBy(moved, called))
        if (sumOf(of) !== 0) into.add(row(name), money(-sumOf(of), currency))
      into.add(row('fund.closing'), money(sumOf(cash.filter(({ on_day }) => on_day <= on)), currency))
      const setAside =
        sumOf(reserved.filter((each) => each.fund_id === fund.id && each.currency === currency)) +
        payments
          .filter((each) => each.fund_id === fund.id && each.currency === currency)
          .filter(({ status, is_posted }) => !is_posted && (status === 'approved' || status === 'sent'))
          .reduce((sum, { amount_minor, fee_minor }) => sum + amount_minor + fee_minor, 0)
      into.add(row(asOf('fund.reserved')), money(0 - setAside, currency))
      const least = fund.reporting_currency === currency ? fund.min_reserve_minor : 0
      into.add(row(asOf('fund.available')), money(sumOf(cash) - setAside - least, currency))
      // Where the money lies: account by account inside, kind by kind outside.
      const held = cash.filter(({ on_day }) => on_day <= on)
      const lies = ({ treasury_account_id }: Entry) => {
        const account = accounts.get(treasury_account_id ?? '')
        return isInside(level) ? `${account?.name} ${account?.kind}` : (account?.kind ?? '')
      }
      for (const [name, of] of Map.groupBy(held, lies))
        into.add(
          `accounts | fund.accounts | ${name} | fund.balanceIn ${currency}`,
          money(sumOf(of), currency),
        )
    }
  const singles = payments.filter(
    (each) =>
      each.is_single_signature &&
      wentOut(each) &&
      dayOf(each) >= from &&
      dayOf(each) <= on &&
      (fundId === null || each.fund_id === fundId),
  )
  if (singles.length > 0) into.add('statement | fund.singles.count', singles.length)
  return into.all()
}

type Request = {
  id: string
  household_id: string | null
  person_id: string | null
  aid_type: string
  amount_minor: number
  currency: string
  approved: number | null
  commitment: string | null
}
/** Amounts that outside lie between 1, 2, 5, 10, … of whole units; all currencies tried here have hundredths. */
const bandOf = (minor: number): string => {
  const whole = minor / 100
  const tens = 10 ** Math.floor(Math.log10(Math.max(whole, 1)))
  if (whole < 1) return '0–1'
  const step = [5, 2, 1].find((each) => each * tens <= whole) ?? 1
  return `${step * tens}–${(step === 5 ? 10 : step === 2 ? 5 : 2) * tens}`
}

export const beneficiaryList: ByHand = (asked) => {
  const { ctx, level, fundId, from, on } = asked
  const into = numbers()
  const raw = rowsIn(ctx)
  const requests = raw<Request>(
    `select r.*, c.amount_minor as approved, c.id as commitment from aid_request r
     left join commitment c on c.aid_request_id = r.id
     where r.deleted_at is null and r.status not in ('rejected', 'withdrawn') and r.requested_on between @from and @on
       and (@fundId is null or r.fund_id = @fundId)`,
    { from, on, fundId },
  )
  const families = new Map(
    raw<{ id: string; ref: string; label: string; people_count: number }>(
      'select id, ref, label, people_count from household',
    ).map((each) => [each.id, each]),
  )
  const payments = paymentsOf(asked)
  const rows = requests.map((request) => {
    const own = payments.filter(({ commitment_id }) => commitment_id === request.commitment)
    return {
      ...request,
      approved: request.approved ?? 0,
      paid: own.filter(wentOut).reduce((sum, payment) => sum + keptOf(payment), 0),
      received: own
        .filter(({ status }) => status === 'settled')
        .reduce((sum, { received_minor }) => sum + (received_minor ?? 0), 0),
    }
  })
  type Row = (typeof rows)[number]
  const sums = (of: readonly Row[]) => {
    const sum = (value: (row: Row) => number) => of.reduce((total, row) => total + value(row), 0)
    return {
      requested: sum(({ amount_minor }) => amount_minor),
      approved: sum(({ approved }) => approved),
      paid: sum(({ paid }) => paid),
      received: sum(({ received }) => received),
    }
  }
  const told = (minor: number, currency: string) =>
    isInside(level) || minor === 0 ? money(minor, currency) : bandOf(minor)
  for (const [currency, of] of Map.groupBy(rows, (row) => row.currency)) {
    const row = `totals | beneficiaries.totals | ${currency}`
    const reached = new Set(of.map(whoOf)).size
    into.add(`${row} | beneficiaries.families`, countAt(level, reached))
    for (const [name, minor] of Object.entries(sums(of)))
      into.add(
        `${row} | beneficiaries.${name}`,
        reached < limitAt(level) ? told(minor, currency) : money(minor, currency),
      )
  }
  const each = ({ household_id, person_id, aid_type, currency }: Row) =>
    [whoOf({ household_id, person_id }), aid_type, currency].join(' ')
  for (const of of Map.groupBy(rows, each).values()) {
    const [first] = of
    const family = families.get(first?.household_id ?? '')
    if (!first || !family) throw new Error('only families are helped here')
    const row = `list | beneficiaries.list | ${familyCalled(asked, family)} ${first.aid_type}`
    if (isInside(level)) into.add(`${row} | beneficiaries.people`, family.people_count)
    for (const [name, minor] of Object.entries(sums(of)))
      if (isInside(level) || name !== 'requested')
        into.add(`${row} | beneficiaries.${name}`, told(minor, first.currency))
  }
  return into.all()
}

export const openItems: ByHand = (asked) => {
  const { ctx, on } = asked
  const into = numbers()
  const decisions = rowsIn(ctx)<{
    ref: string
    subject_table: string
    given: number
    needed: number
    amount_minor: number
    currency: string
  }>(
    `select * from decision where status in ('open', 'single', 'void') and on_day <= @on and deleted_at is null`,
    { on },
  )
  for (const { ref, subject_table, given, needed, amount_minor, currency } of decisions) {
    const row = `approvals | open.approvals | ${ref} ${subject_table}`
    into.add(`${row} | open.signatures.given`, given)
    into.add(`${row} | open.signatures.needed`, needed)
    into.add(`${row} | result.amount`, money(amount_minor, currency))
  }
  const payments = paymentsOf(asked)
  const unproven = payments.filter(
    ({ status, paid_on, proofs }) =>
      paid_on !== null &&
      paid_on <= on &&
      (status === 'sent' ? paid_on < dayAfter(on, -30) : status === 'settled' && proofs === 0),
  )
  const failed = payments.filter(
    (payment) => (payment.status === 'returned' || payment.status === 'failed') && dayOf(payment) <= on,
  )
  for (const [section, of] of [
    ['proofs', unproven],
    ['failed', failed],
  ] as const) {
    for (const { ref, status, amount_minor, currency } of of)
      into.add(
        `${section} | open.${section} | ${ref} ${status} | result.amount`,
        money(amount_minor, currency),
      )
    for (const [currency, each] of Map.groupBy(of, (payment) => payment.currency))
      into.add(
        `${section} | open.sums | ${currency} | result.amount`,
        money(
          each.reduce((sum, { amount_minor }) => sum + amount_minor, 0),
          currency,
        ),
      )
  }
  return into.all()
}

export type Gift = { ref: string; amount: number | null; stated: number | null; currency: string }
/** Report 7: posted gifts of a donor in a period; one in kind is no money (F7). */
export const donorGifts = (ctx: Asked['ctx'], organisationId: string, from: string, on: string) => {
  const gifts = rowsIn(ctx)<{ ref: string; amount_minor: number; currency: string; method: string }>(
    `select * from donation where donor_organisation_id = @organisationId and status = 'posted'
     and received_on between @from and @on`,
    { organisationId, from, on },
  )
  const sums: Record<string, number> = {}
  for (const { method, amount_minor, currency } of gifts)
    if (method !== 'in_kind') sums[currency] = (sums[currency] ?? 0) + amount_minor
  return {
    gifts: gifts.map(({ ref, amount_minor, currency, method }): Gift => {
      const isMoney = method !== 'in_kind'
      return { ref, amount: isMoney ? amount_minor : null, stated: isMoney ? null : amount_minor, currency }
    }),
    sums,
  }
}
