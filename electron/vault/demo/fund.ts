// Eighteen months of the fund: gifts in CHF and EUR, aid in KZT and EUR, an exchange, an advance, a remittance, and
// one transfer that came back.
import { neutralTexts } from '../../../shared/bank/neutral.ts'
import type { Input } from '../../../shared/contract/index.ts'
import { addDays, addMonths } from '../../../shared/partial-date.ts'
import type { AidType } from '../../../shared/vocabulary/index.ts'
import { issueReceipts, recordPayee, recordStatement } from './bank.ts'
import { closeFirstYear, recordRates } from './books.ts'
import type { Organisations } from './campaign.ts'
import { at, type Desk, randomFrom } from './desk.ts'
import { recordGoods, recordLoss, recordRound } from './rounds.ts'
import type { Household } from './families.ts'

type Books = { fundId: string; chf: string; eur: string; kzt: string; courier: string }
const opened = '2012-10-01'
/** Nobody's: those of the standard. */
const ibans = {
  chf: 'CH93 0076 2011 6238 5295 7',
  eur: 'DE89 3704 0044 0532 0130 00',
  kzt: 'KZ86 125K ZT50 0410 0100',
}

const setUp = (desk: Desk, campaignId: string, orgs: Organisations): Books => {
  const fundId = desk('funds.create', {
    name: 'Zhanaozen families',
    campaignId,
    heldById: orgs.solifonds,
    onBehalfOfId: orgs.ktk,
    class: 'restricted',
    openedOn: opened,
    reportingCurrency: 'CHF',
    purpose:
      'For the victims, the families of imprisoned, killed and wounded workers, and those who lost work and income.',
    allowedGrounds: ['imprisoned', 'killed', 'wounded', 'lost_work'],
  }).id
  const held = { holder: 'Solidarity office (example)' }
  const account = (name: string, currency: string, more: Partial<Input<'accounts.create'>>) =>
    desk('accounts.create', { name, kind: 'bank', currency, ...held, ...more }).id
  return {
    fundId,
    chf: account('Bank CHF', 'CHF', { iban: ibans.chf }),
    eur: account('Bank EUR', 'EUR', { iban: ibans.eur }),
    kzt: account('Bank KZT', 'KZT', { iban: ibans.kzt, bic: 'CASPKZKA', taxNumber: '140140000010' }),
    courier: account('Courier KZT', 'KZT', {
      kind: 'intermediary',
      cashStepMinor: 100,
      holder: 'Courier (example)',
    }),
  }
}

const donors = [
  ['Union local, Geneva (example)', 'fr'],
  ['Metalworkers, Basel (example)', 'de'],
  ['Food workers, Paris (example)', 'fr'],
  ['Dockers, Antwerp (example)', 'en'],
  ['Teachers, Vienna (example)', 'de'],
  ['Union youth, Berlin (example)', 'de'],
] as const

const recordGifts = (desk: Desk, { fundId, chf, eur }: Books, random: () => number): void => {
  const donorIds = donors.map(
    ([name, language]) =>
      desk('organisations.create', {
        name,
        languages: [language],
        kind: 'union',
        country: 'CH',
        relation: 'ally',
        isExample: true,
      }).id,
  )
  for (let month = 0; month < 18; month++) {
    const day = addDays(addMonths(opened, month), Math.floor(random() * 20))
    const size = month >= 15 ? 3 : 1 // the campaign of 2014 brings more
    for (let gift = 0; gift < 1 + size; gift++) {
      const inFrancs = (month + gift) % 2 === 0
      const donor = donorIds[(month + gift) % donorIds.length] ?? null
      desk('donations.record', {
        receivedOn: addDays(day, gift * 2),
        fundId,
        accountId: inFrancs ? chf : eur,
        currency: inFrancs ? 'CHF' : 'EUR',
        amountMinor: (40 + Math.floor(random() * 90)) * 1000 * (size > 1 ? 2 : 1),
        feeMinor: inFrancs ? 0 : 450,
        ...(gift === 2 ? { donorUnknown: true } : { donorOrganisationId: donor }),
        anonymity: gift % 2 ? 'named' : 'anonymous',
        isExample: true,
      })
    }
  }
}

const types: Record<Household['ground'], readonly [AidType, ...AidType[]]> = {
  imprisoned: ['travel_visit', 'parcel', 'living'],
  killed: ['living', 'education', 'funeral'],
  wounded: ['medical', 'living'],
  lost_work: ['living', 'housing'],
}
/** The year before, and after the tenge fell by a fifth on 11 February 2014. */
const rateOn = (day: string) => (day < '2014-02-11' ? 204 : 247)

const recordExchanges = (desk: Desk, { fundId, eur, kzt, courier }: Books): void => {
  for (const [on, euros] of [
    ['2013-03-04', 2500],
    ['2013-10-07', 2500],
    ['2014-02-17', 3000],
  ] as const)
    desk('exchanges.record', {
      on,
      fundId,
      fromAccountId: eur,
      fromAmountMinor: euros * 100,
      toAccountId: kzt,
      toAmountMinor: euros * rateOn(on) * 100,
      feeMinor: 1200,
      isExample: true,
    })
  desk('exchanges.record', {
    on: '2014-02-20',
    fundId,
    fromAccountId: kzt,
    fromAmountMinor: 40_000_000,
    toAccountId: courier,
    toAmountMinor: 40_000_000,
    isExample: true,
  })
}

/** From request to receipt, as far as the story goes. */
const help = (
  desk: Desk,
  books: Books,
  household: Household,
  aid: { on: string; aidType: AidType; currency: 'KZT' | 'EUR'; amountMinor: number; through?: string },
) => {
  const { on, aidType, currency, amountMinor, through } = aid
  const { id: requestId } = desk('aidRequests.create', {
    requestedOn: on,
    householdId: household.id,
    fundId: books.fundId,
    aidType,
    ground: household.ground,
    groundPersonId: household.personId,
    amountMinor,
    currency,
    isExample: true,
  })
  const { version: deciding } = desk('approvals.get', { subject: 'aid_request', subjectId: requestId })
  desk('approvals.sign', { subject: 'aid_request', subjectId: requestId, version: deciding, amountMinor })
  const accountId = through ?? (currency === 'KZT' ? books.kzt : books.eur)
  const payment = desk('payments.authorise', {
    requestId,
    accountId,
    amountMinor,
    plannedOn: addDays(on, 4),
    method: through ? 'courier' : 'bank_transfer',
    bankText: through ? '' : neutralTexts[currency === 'KZT' ? 'ru' : 'fr'],
  })
  const version = () => desk('payments.get', { id: payment.id }).version
  return {
    send: () => desk('payments.send', { id: payment.id, version: version(), on: addDays(on, 5) }),
    settle: (receivedMinor = amountMinor) =>
      desk('payments.settle', {
        id: payment.id,
        version: version(),
        on: addDays(on, 12),
        receivedMinor,
        signature: 'paper',
        confirmedBy: 'Caregiver (example)',
        gap: receivedMinor < amountMinor ? 'receiver_bank' : null,
      }),
    comeBack: (amount: number) =>
      desk('payments.return', {
        id: payment.id,
        version: version(),
        on: addDays(on, 16),
        accountId,
        amountMinor: amount,
        reason: 'Account of the payee was closed',
      }),
  }
}

const recordAid = (
  desk: Desk,
  books: Books,
  households: readonly Household[],
  random: () => number,
): void => {
  for (const [index, household] of households.slice(0, 24).entries()) {
    const on = addDays('2013-04-02', Math.floor(index * 14.5))
    const inEuros = index % 5 === 4
    const aid = help(desk, books, household, {
      on,
      aidType: at(types[household.ground], index),
      currency: inEuros ? 'EUR' : 'KZT',
      amountMinor: inEuros ? 15_000 + index * 500 : (30_000 + Math.floor(random() * 20) * 1000) * 100,
    })
    aid.send()
    if (index === 7)
      aid.comeBack(2_900_000) // the banks kept the rest
    else if (index < 22) aid.settle()
  }
  const [unnamed, first, second] = [households.at(-1), households[0], households[1]]
  if (unnamed) {
    // To a family known by its code only, by hand, through a courier.
    const byHand = help(desk, books, unnamed, {
      on: '2014-03-03',
      aidType: 'parcel',
      currency: 'KZT',
      amountMinor: 6_000_000,
      through: books.courier,
    })
    byHand.send()
    byHand.settle(5_900_000)
  }
  if (first)
    help(desk, books, first, {
      on: '2014-03-20',
      aidType: 'living',
      currency: 'KZT',
      amountMinor: 5_000_000,
    }).send()
  if (second)
    help(desk, books, second, {
      on: '2014-04-01',
      aidType: 'travel_visit',
      currency: 'KZT',
      amountMinor: 3_500_000,
    })
  const third = households[3]
  if (third)
    desk('aidRequests.create', {
      requestedOn: '2014-04-05',
      householdId: third.id,
      fundId: books.fundId,
      aidType: 'medical',
      ground: third.ground,
      groundPersonId: third.personId,
      amountMinor: 4_000_000,
      currency: 'KZT',
      need: 'Medicine',
      isExample: true,
    })
}

export const recordFund = (
  desk: Desk,
  campaignId: string,
  orgs: Organisations,
  households: readonly Household[],
): void => {
  const random = randomFrom(11_400)
  const books = setUp(desk, campaignId, orgs)
  recordRates(desk)
  recordGifts(desk, books, random)
  recordExchanges(desk, books)
  recordAid(desk, books, households, random)
  recordRound(desk, books, households)
  recordGoods(desk, books, households)
  recordLoss(desk, books.fundId, books.courier)
  const remittance = desk('remittances.record', {
    on: '2014-02-25',
    fundId: books.fundId,
    accountId: books.eur,
    organisationId: orgs.ktk,
    amountMinor: 200_000,
    feeMinor: 1500,
    isExample: true,
  })
  desk('remittances.account', {
    id: remittance.id,
    on: '2014-03-18',
    householdRef: 'KSPK-01',
    ground: 'lost_work',
    aidType: 'living',
    amountMinor: 60_000,
  })
  desk('remittances.account', {
    id: remittance.id,
    on: '2014-03-25',
    householdRef: 'KSPK-02',
    ground: 'killed',
    aidType: 'education',
    amountMinor: 45_000,
  })
  closeFirstYear(desk)
  recordStatement(desk, books.chf, ibans.chf)
  issueReceipts(desk)
  // The one whose payment is to be sent.
  const [, second] = households
  if (second) recordPayee(desk, second)
}
