import { afterEach, beforeEach, expect, test } from 'vitest'
import { chf, chfBalance, fundId, give, setUp, vault } from '../fund-office.ts'

let dockers: string
beforeEach(() => {
  setUp()
  dockers = vault.must('organisations.create', { name: 'Dockers', kind: 'union' }).id
})
afterEach(() => vault.close())

const row = (amountMinor: number, more: object = {}) => ({
  receivedOn: '2014-03-01',
  fundId,
  accountId: chf,
  donorOrganisationId: dockers,
  amountMinor,
  currency: 'CHF',
  ...more,
})
const control = (amountMinor: number) => [{ currency: 'CHF', amountMinor }]
const count = () => vault.must('donations.list', {}).total

test('many gifts are saved in one command when they come to the total counted before, and not otherwise', () => {
  const rows = [row(10_000), row(4500), row(500, { donorOrganisationId: null, donorUnknown: true })]
  expect(vault.call('donations.recordMany', { rows, control: control(15_001) })).toMatchObject({
    error: {
      fields: { 'control.0.amountMinor': { problem: 'control_differs', values: { enteredMinor: 15_000 } } },
    },
  })
  expect(vault.call('donations.recordMany', { rows, control: [] })).toMatchObject({
    error: { fields: { control: { problem: 'control_missing' } } },
  })
  expect(count()).toBe(0)
  expect(vault.must('donations.recordMany', { rows, control: control(15_000) })).toEqual({
    count: 3,
    first: 'D-A-2014-0001',
    last: 'D-A-2014-0003',
  })
  expect(chfBalance()?.postedMinor).toBe(15_000)
})

test('F10: one row that is refused refuses the whole batch, and is named by its place', () => {
  give(700, { receivedOn: '2014-03-01', bankRef: 'ZKB-77', donorUnknown: true })
  const rows = [row(100), row(700, { bankRef: 'ZKB-77' })]
  expect(vault.call('donations.recordMany', { rows, control: control(800) })).toMatchObject({
    error: { rule: 'F10', fields: { 'rows.1.bankRef': {} } },
  })
  expect(count()).toBe(1)
  const future = [row(100), row(700, { receivedOn: '2015-01-01' })]
  expect(vault.call('donations.recordMany', { rows: future, control: control(800) })).toMatchObject({
    error: { fields: { 'rows.1.receivedOn': { problem: 'in_the_future' } } },
  })
})

test('F10: the same entry twice inside one batch is refused too', () => {
  const rows = [row(700, { bankRef: 'ZKB-78' }), row(700, { bankRef: 'ZKB-78' })]
  expect(vault.call('donations.recordMany', { rows, control: control(1400) })).toMatchObject({
    error: { rule: 'F10' },
  })
  expect(count()).toBe(0)
})

test('a street collection names two different people who counted it', () => {
  const collected = { method: 'collection' as const, donorOrganisationId: null, donorUnknown: true }
  const record = (more: object) => vault.call('donations.record', row(5000, { ...collected, ...more }))
  expect(record({ countedBy: 'Anna' })).toMatchObject({
    error: { fields: { countedWith: { problem: 'required' } } },
  })
  expect(record({ countedBy: 'Anna', countedWith: 'anna' })).toMatchObject({
    error: { fields: { countedWith: { problem: 'same_counter' } } },
  })
  const action = vault.must('actions.create', {
    type: 'vigil',
    title: 'Vigil',
    place: 'Geneva',
    start: { text: '2014-03-01', qualifier: 'exact' },
  }).id
  expect(record({ countedBy: 'Anna', countedWith: 'Bruno', actionId: action }).ok).toBe(true)
  expect(vault.must('donations.list', {}).rows[0]?.action).toEqual({ id: action, label: 'Vigil' })
})

test('thanks are marked for many at once, kept where they were told, and taken back', () => {
  const known = vault.must('donations.record', row(1000)).id
  const unknown = give(500)
  const chosen = () => vault.must('donations.list', {}).rows.map(({ id, version }) => ({ id, version }))
  expect(vault.must('donations.list', { filters: { thanked: ['not_thanked'] } }).rows).toMatchObject([
    { id: known },
  ])
  expect(vault.must('donors.thank', { rows: chosen(), change: { thankedOn: '2014-04-01' } }).changed).toBe(1)
  expect(vault.must('donors.thank', { rows: chosen(), change: { thankedOn: '2014-04-08' } }).changed).toBe(0)
  const rows = vault.must('donations.list', {}).rows
  expect(rows.find(({ id }) => id === known)?.thankedOn).toBe('2014-04-01')
  expect(rows.find(({ id }) => id === unknown)?.thankedOn).toBeNull()
  expect(vault.must('donors.thank', { rows: chosen(), change: { thankedOn: null } }).changed).toBe(1)
  expect(vault.must('donations.list', { filters: { thanked: ['thanked'] } }).total).toBe(0)
})

test('a donor recalls the fund, account and way of the last gift in money', () => {
  const donor = { kind: 'organisation' as const, id: dockers }
  expect(vault.must('donors.recall', donor)).toBeNull()
  vault.must('donations.record', row(1000, { method: 'cash' }))
  vault.must('donations.record', row(9000, { method: 'in_kind', accountId: null, inKind: 'Flour' }))
  expect(vault.must('donors.recall', donor)).toEqual({ fundId, accountId: chf, method: 'cash' })
})

test('a statement of a donor holds her gifts of the period, money by currency and gifts in kind apart', () => {
  vault.must('donations.record', row(1000))
  vault.must('donations.record', row(9000, { method: 'in_kind', accountId: null, inKind: 'Flour' }))
  vault.must('donations.record', row(1, { receivedOn: '2013-12-31' }))
  const { runId } = vault.must('reports.prepare', {
    kind: 'donor_statement',
    language: 'ru',
    donor: { kind: 'organisation', id: dockers },
    from: '2014-01-01',
    on: '2014-04-08',
  })
  expect(vault.must('reports.document', { runId })).toMatchObject({
    donor: 'Dockers',
    gifts: [
      { amountMinor: 1000, statedMinor: null },
      { amountMinor: null, statedMinor: 9000, inKind: 'Flour' },
    ],
    sums: [{ currency: 'CHF', amountMinor: 1000 }],
  })
})

test('a slip to give needs an account in CHF or EUR with a Swiss number that is no QR-IBAN', () => {
  const slip = (accountId: string) =>
    vault.call('reports.prepare', {
      kind: 'qr_slip',
      language: 'kk',
      accountId,
      holder: { name: 'Office', street: 'Rampe', postCode: '1213', town: 'Lancy', country: 'CH' },
      on: '2014-04-08',
    })
  const account = (iban: string, currency = 'CHF') =>
    vault.must('accounts.create', { name: iban, kind: 'bank', currency, iban }).id
  const refused = (problem: string) => ({ error: { fields: { accountId: { problem } } } })
  expect(slip(chf)).toMatchObject(refused('not_swiss_iban'))
  expect(slip(account('GB29 NWBK 6016 1331 9268 19'))).toMatchObject(refused('not_swiss_iban'))
  expect(slip(account('CH44 3199 9123 0008 8901 2'))).toMatchObject(refused('is_qr_iban'))
  expect(slip(account('CH93 0076 2011 6238 5295 7', 'KZT'))).toMatchObject(refused('slip_currency'))
  const made = slip(account('ch93 0076 2011 6238 5295 7'))
  expect(made.ok && vault.must('reports.document', { runId: made.value.runId })).toMatchObject({
    iban: 'CH9300762011623852957',
    currency: 'CHF',
    amountMinor: null,
  })
})

test('a slip is printed in the letters its standard knows, and asks for what none is left of', () => {
  const accountId = vault.must('accounts.create', {
    name: 'Slip',
    kind: 'bank',
    currency: 'CHF',
    iban: 'CH93 0076 2011 6238 5295 7',
  }).id
  const slip = (name: string) =>
    vault.call('reports.prepare', {
      kind: 'qr_slip',
      language: 'fr',
      accountId,
      holder: { name, street: 'Rue du Lac', postCode: '1200', town: 'Genève', country: 'CH' },
      message: 'Familles – hiver',
      on: '2014-04-08',
    })
  const made = slip('Союз – Fonds')
  expect(made.ok && vault.must('reports.document', { runId: made.value.runId })).toMatchObject({
    holder: { name: 'Soyuz - Fonds', town: 'Genève' },
    message: 'Familles - hiver',
  })
  expect(slip('漢字')).toMatchObject({
    error: { fields: { 'holder.name': { problem: 'no_latin_letters' } } },
  })
})
