// What the demonstration does not have: two campaigns, a fund of each and one of none, gifts and payments that were
// reversed, answers that came after the day, two platforms, somebody taken later, and figures of several events.
import { addDays } from '../../../../../shared/partial-date.ts'
import { openTestVault, type TestVault } from '../../../../helpers/test-vault.ts'

const exact = (text: string) => ({ text, qualifier: 'exact' as const })

const campaignOf = (vault: TestVault, title: string): string =>
  vault.must('campaigns.create', { title, launchedOn: '2014-01-01', country: 'KZ' }).id

const recordPeople = (vault: TestVault, campaignId: string, other: string, source: { id: string }) => {
  const person = (family: string, of: string) =>
    vault.must('people.create', {
      names: [{ script: 'Latn', family, given: 'Aidar' }],
      roles: ['detained_worker'],
      campaignId: of,
      birth: exact('1969'),
    }).id
  const taken = (personId: string, day: string) =>
    vault.must('custody.record', {
      what: 'arrested',
      personId,
      on: exact(day),
      regime: 'remand_centre',
      source,
    })
  const [first, second, third, later] = ['Akhmetov', 'Bekov', 'Sadykov', 'Later'].map((name) =>
    person(name, campaignId),
  ) as [string, string, string, string]
  const elsewhere = person('Elsewhere', other)
  for (const id of [first, second, third, elsewhere]) taken(id, '2013-11-05')
  taken(later, '2014-02-10')
  vault.must('custody.record', {
    what: 'sentenced',
    personId: first,
    on: exact('2014-01-20'),
    kind: 'imprisonment',
    years: 1,
    months: 6,
    countedFrom: exact('2013-11-05'),
    source,
  })
  vault.must('custody.record', {
    what: 'appeal',
    personId: first,
    on: exact('2014-03-10'),
    outcome: 'reduced',
    years: 1,
    days: 10,
    source,
  })
  vault.must('custody.record', {
    what: 'freed',
    personId: second,
    on: exact('2014-03-03'),
    kind: 'charges_dropped',
    source,
  })
  return { first, second, third, later, elsewhere }
}

const recordFigures = (vault: TestVault, campaignId: string, source: { id: string }): void => {
  const event = (title: string, type: 'strike' | 'shooting', day: string) =>
    vault.must('events.create', { campaignId, title, type, start: exact(day), source }).id
  const [strike, shooting] = [
    event('Strike', 'strike', '2013-06-01'),
    event('Shots', 'shooting', '2013-11-04'),
  ]
  for (const figure of [
    { metric: 'killed', eventId: shooting, value: 3, asOf: '2013-11-06', isAdopted: true },
    { metric: 'killed', eventId: shooting, value: 7, asOf: '2013-12-01', isAdopted: true },
    { metric: 'killed', eventId: strike, value: 1, asOf: '2013-07-01', isAdopted: true },
    { metric: 'killed', eventId: shooting, value: 20, asOf: '2014-03-01', isAdopted: false },
    { metric: 'tried', eventId: null, value: 12, asOf: '2014-03-20', isAdopted: true },
  ] as const)
    vault.must('figures.create', { ...figure, campaignId, asOf: exact(figure.asOf), source })
}

const recordMoney = (
  vault: TestVault,
  {
    campaignId,
    other,
    first,
    second,
    third,
  }: Record<'campaignId' | 'other' | 'first' | 'second' | 'third', string>,
) => {
  const fund = (name: string, of: string | null) =>
    vault.must('funds.create', {
      name,
      campaignId: of,
      class: 'unrestricted',
      openedOn: '2013-01-01',
      reportingCurrency: 'CHF',
      minReserveMinor: 5000,
    }).id
  const [ours, theirs, general] = [fund('Ours', campaignId), fund('Theirs', other), fund('General', null)]
  const account = (name: string, currency: string, kind: 'bank' | 'cash' = 'bank') =>
    vault.must('accounts.create', { name, kind, currency }).id
  const [chf, eur, kzt, box] = [
    account('Bank CHF', 'CHF'),
    account('Bank EUR', 'EUR'),
    account('Bank KZT', 'KZT'),
    account('Box KZT', 'KZT', 'cash'),
  ]
  const donor = vault.must('organisations.create', {
    name: 'Dockers',
    kind: 'union',
    country: 'BE',
    relation: 'ally',
  }).id
  const give = (
    fundId: string,
    accountId: string,
    currency: string,
    amountMinor: number,
    receivedOn: string,
  ) =>
    vault.must('donations.record', {
      receivedOn,
      fundId,
      accountId,
      donorOrganisationId: donor,
      amountMinor,
      currency,
      feeMinor: 100,
    }).id
  give(ours, chf, 'CHF', 900_000, '2013-12-20')
  give(ours, eur, 'EUR', 500_000, '2014-01-09')
  give(theirs, chf, 'CHF', 333_300, '2014-01-11')
  give(general, chf, 'CHF', 70_000, '2014-02-02')
  const wrong = give(ours, chf, 'CHF', 444_400, '2014-02-05')
  vault.must('donations.reverse', { id: wrong, on: '2014-03-05', reason: 'Entered twice' })
  vault.must('donations.record', {
    receivedOn: '2014-02-03',
    fundId: ours,
    donorOrganisationId: donor,
    amountMinor: 12_000,
    currency: 'CHF',
    method: 'in_kind',
    inKind: 'Blankets',
  })
  vault.must('exchanges.record', {
    on: '2014-01-15',
    fundId: ours,
    fromAccountId: eur,
    fromAmountMinor: 300_000,
    toAccountId: kzt,
    toAmountMinor: 61_200_000,
    feeMinor: 250,
  })
  vault.must('exchanges.record', {
    on: '2014-01-16',
    fundId: ours,
    fromAccountId: kzt,
    fromAmountMinor: 10_000_000,
    toAccountId: box,
    toAmountMinor: 10_000_000,
  })

  const family = (ground: string, label: string, peopleCount: number) =>
    vault.must('households.create', { label, peopleCount, ground: 'imprisoned', groundPersonId: ground }).id
  const grounds = [first, second, third]
  const families = [family(first, 'One', 4), family(second, 'Two', 2), family(third, 'Three', 6)]
  type Aid = {
    fundId: string
    family: number
    aidType: 'living' | 'medical' | 'parcel'
    currency: 'CHF' | 'KZT'
    minor: number
    on: string
  }
  const accounts = { CHF: chf, KZT: kzt }
  const decide = ({ fundId, family: place, aidType, currency, minor, on }: Aid) => {
    const requestId = vault.must('aidRequests.create', {
      requestedOn: on,
      householdId: families[place] ?? '',
      fundId,
      aidType,
      ground: 'imprisoned',
      groundPersonId: grounds[place] ?? '',
      amountMinor: minor,
      currency,
    }).id
    const subject = { subject: 'aid_request' as const, subjectId: requestId }
    const { version } = vault.must('approvals.get', subject)
    vault.must('approvals.sign', { ...subject, version, amountMinor: minor - 1000 })
    return requestId
  }
  const authorise = (aid: Aid) => {
    const { id } = vault.must('payments.authorise', {
      requestId: decide(aid),
      accountId: accounts[aid.currency],
      amountMinor: aid.minor - 1000,
      plannedOn: aid.on,
      feeMinor: 50,
    })
    const version = () => vault.must('payments.get', { id }).version
    return {
      send: () => vault.must('payments.send', { id, version: version(), on: aid.on }),
      settle: () =>
        vault.must('payments.settle', {
          id,
          version: version(),
          on: addDays(aid.on, 6),
          receivedMinor: aid.minor - 1000,
          signature: 'paper',
          confirmedBy: 'Caregiver',
          gap: null,
        }),
      comeBack: (amountMinor: number) =>
        vault.must('payments.return', {
          id,
          version: version(),
          on: addDays(aid.on, 9),
          accountId: accounts[aid.currency],
          amountMinor,
          reason: 'Account closed',
        }),
    }
  }
  const pay = (aid: Aid) => {
    const payment = authorise(aid)
    payment.send()
    return payment
  }
  pay({
    fundId: ours,
    family: 0,
    aidType: 'living',
    currency: 'KZT',
    minor: 5_000_000,
    on: '2014-01-20',
  }).settle()
  pay({
    fundId: ours,
    family: 0,
    aidType: 'living',
    currency: 'KZT',
    minor: 4_000_000,
    on: '2014-02-20',
  }).settle()
  pay({
    fundId: ours,
    family: 1,
    aidType: 'medical',
    currency: 'KZT',
    minor: 7_000_000,
    on: '2014-01-22',
  }).comeBack(2_000_000)
  pay({ fundId: ours, family: 2, aidType: 'parcel', currency: 'CHF', minor: 30_000, on: '2014-03-10' })
  pay({ fundId: theirs, family: 2, aidType: 'living', currency: 'CHF', minor: 21_000, on: '2014-02-11' })
  pay({
    fundId: general,
    family: 1,
    aidType: 'living',
    currency: 'CHF',
    minor: 11_000,
    on: '2014-02-12',
  }).settle()
  authorise({ fundId: ours, family: 1, aidType: 'living', currency: 'CHF', minor: 15_000, on: '2014-04-02' })
  decide({ fundId: ours, family: 0, aidType: 'medical', currency: 'KZT', minor: 2_000_000, on: '2014-04-03' })
  return { ours }
}

const recordLetters = (vault: TestVault, campaignId: string, other: string): void => {
  vault.must('missions.takeStartingList', { sendingState: 'KZ' })
  const missions = vault.must('missions.list', { limit: 200 }).rows
  const inCity = (city: string) => missions.find((each) => each.city === city)?.id ?? ''
  const [bern, paris, rome] = ['Bern', 'Paris', 'Rome'].map(inCity) as [string, string, string]
  const [us, ministry] = ['Our union', 'Foreign ministry'].map(
    (name) => vault.must('organisations.create', { name, kind: 'union', country: 'CH', relation: 'ally' }).id,
  ) as [string, string]
  const write = (day: string, to: readonly string[], more: object = {}) =>
    vault.must('letters.create', {
      direction: 'out',
      type: 'formal_protest',
      campaignId,
      fromOrganisationId: us,
      recipients: to.map((organisationId) => ({ organisationId })),
      date: exact(day),
      subject: `Letter of ${day}`,
      ...more,
    }).id
  const answer = (inReplyToId: string, fromOrganisationId: string, day: string) =>
    vault.must('letters.create', {
      direction: 'in',
      type: 'reply',
      campaignId,
      fromOrganisationId,
      recipients: [{ organisationId: us }],
      date: exact(day),
      subject: 'Your letter',
      inReplyToId,
      deliveryStatus: 'delivered',
    })
  answer(write('2014-01-07', [bern]), bern, '2014-01-17')
  answer(write('2014-01-10', [bern]), bern, '2014-02-09')
  answer(write('2014-01-12', [bern]), bern, '2014-02-12')
  // Of four answers the middle is a mean, and one of them comes after the end of February.
  answer(write('2014-02-03', [bern, paris]), bern, '2014-03-06')
  // A ministry answers for the embassy that was written to alone.
  answer(write('2014-01-15', [paris]), ministry, '2014-01-25')
  write('2014-01-16', [rome])
  write('2014-02-14', [rome], {
    recipients: [{ organisationId: rome }, { organisationId: bern, role: 'copy' }],
  })
  write('2014-02-15', [rome], { byOthers: true })
  answer(write('2014-01-20', [rome], { campaignId: other }), rome, '2014-01-29')

  const platform = (title: string, of: string) =>
    vault.must('letterCampaigns.create', { campaignId: of, title, launchedOn: '2014-01-02' }).id
  const [large, small, foreign] = [
    platform('Large', campaignId),
    platform('Small', campaignId),
    platform('Foreign', other),
  ]
  const tally = (letterCampaignId: string, asOf: string, cumulative: number, more: object = {}) =>
    vault.must('tallies.record', { letterCampaignId, asOf, cumulative, ...more })
  for (const [day, count] of [
    ['2014-01-10', 200],
    ['2014-02-10', 900],
    ['2014-03-10', 1500],
  ] as const) {
    tally(large, day, count)
    tally(small, day, Math.floor(count / 4))
    tally(foreign, day, count * 10)
    tally(large, day, Math.floor(count / 2), { language: 'fr' })
    tally(large, day, Math.floor(count / 3), { senderCountry: 'CH' })
    tally(foreign, day, count * 9, { language: 'de' })
  }

  const act = (of: string, day: string, more: object) =>
    vault.must('actions.create', {
      campaignId: of,
      type: 'picket',
      title: `Picket of ${day}`,
      start: exact(day),
      place: 'Bern',
      country: 'CH',
      ...more,
    })
  act(campaignId, '2014-01-25', { participants: 40 })
  act(campaignId, '2014-03-25', { participants: 70 })
  act(campaignId, '2014-02-25', { type: 'vigil', country: 'FR', place: 'Paris' })
  act(other, '2014-02-01', { participants: 500 })
}

export const fillSmall = () => {
  const vault = openTestVault()
  const [campaignId, other] = [campaignOf(vault, 'Ours'), campaignOf(vault, 'Theirs')]
  const source = { id: vault.must('sources.create', { kind: 'press', title: 'Daily paper' }).id }
  const people = recordPeople(vault, campaignId, other, source)
  recordFigures(vault, campaignId, source)
  const { ours } = recordMoney(vault, { campaignId, other, ...people })
  recordLetters(vault, campaignId, other)
  return { vault, campaignId, fundId: ours }
}
