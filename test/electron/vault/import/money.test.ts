// Lists of gifts and of payments: amounts as people write them, nothing twice, no payment without its signatures.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bringIn, stageList } from '../../../helpers/bring-in.ts'
import { approve, chf, chfBalance, fundId, give, household, setUp, vault } from '../fund/fund-office.ts'

beforeEach(setUp)
afterEach(() => vault.close())
const common = () => ({ fund: fundId, account: chf, currency: 'CHF' })
const gifts = () =>
  vault.must('donations.list', { sort: 'date' }).rows.map(({ amountMinor, donor }) => [amountMinor, donor])

test('F10: gifts in every notation, from unions, persons and nobody known; a list that overlaps asks before it repeats', async () => {
  const list = `Дата;От кого;Сумма;Номер платежа
03.02.2014;IndustriALL Global Union;1 250,50;REF-1
04.02.2014;Anna Example;50.-;
05.02.2014;неизвестно;1'000.00;
06.02.2014;Unia;12,5,0;`
  const { counts, rows } = await bringIn(vault, list, 'donations', { common: common() })
  expect(counts).toEqual({ new: 3, problem: 1 })
  expect(rows[3]?.problems).toMatchObject([{ field: 'amount', problem: 'not_an_amount' }])
  expect(gifts()).toEqual([
    [125_050, 'IndustriALL Global Union'],
    [5_000, 'Anna Example'],
    [100_000, ''],
  ])
  const again = await stageList(vault, list, 'donations')
  again.set({ common: common() })
  expect(again.check()).toMatchObject({ unsure: 3, problem: 1 })
})

test('a semicolon file with commas in its numbers is parted at its semicolons', async () => {
  const staged = await stageList(
    vault,
    'Date;Donor;Amount\n03.02.2014;A Union;1,250.50\n04.02.2014;B Union;2,000.00\n05.02.2014;C Union;3,000.75',
  )
  expect(staged.view()).toMatchObject({
    shape: { delimiter: ';', columnCount: 3 },
    settings: { kind: 'donations' },
  })
  staged.set({ common: common() })
  staged.check()
  staged.run()
  expect(gifts().map(([amount]) => amount)).toEqual([125_050, 200_000, 300_075])
})

test('a gift of an import that is taken back is reversed, never taken out of the books', async () => {
  const { id } = await bringIn(vault, 'Date;Donor;Amount\n03.02.2014;A Union;100', 'donations', {
    common: common(),
  })
  expect(chfBalance()?.availableMinor).toBe(10_000)
  expect(vault.must('imports.undo', { id })).toEqual({ undone: 1, kept: 0 })
  expect(chfBalance()?.availableMinor).toBe(0)
  expect(vault.must('donations.list', { filters: { status: ['reversed'] } }).rows).toHaveLength(1)
})

test('a payment becomes a request; signed, the same list pays it on its day; anything else of it stays as it is', async () => {
  give(100_000)
  const list = `Дата выплаты;Семья;Сумма;Вид помощи\n05.03.2014;Example family;300;пособие`
  const { counts } = await bringIn(vault, list, 'payments', { common: common() })
  expect(counts).toEqual({ new: 1 })
  const [request] = vault.must('aidRequests.list', {}).rows
  expect(request).toMatchObject({ amountMinor: 30_000, status: 'submitted', ground: 'imprisoned' })
  expect((await bringIn(vault, list, 'payments', { common: common() })).counts).toEqual({ same: 1 })
  approve(request?.id ?? '', 30_000)
  expect((await bringIn(vault, list, 'payments', { common: common() })).counts).toEqual({ update: 1 })
  expect(vault.must('payments.list', {}).rows).toMatchObject([{ status: 'sent', amountMinor: 30_000 }])
  expect((await bringIn(vault, list, 'payments', { common: common() })).counts).toEqual({ same: 1 })
  expect(household).toBeTruthy()
})

test('F2: what the fund may not pay for is refused beside its cell', async () => {
  give(100_000)
  const { rows } = await bringIn(
    vault,
    'Date;Family;Amount;Aid\n05.03.2014;Example family;300;funeral',
    'payments',
    { common: common() },
  )
  expect(rows[0]?.problems).toMatchObject([{ field: 'aidType', problem: 'rule.F2' }])
})

test('a donor whose first gift is refused is recorded with the next one that is right', async () => {
  const list = 'Date;Donor;Amount\n03.02.2020;Anna Example;100\n04.02.2014;Anna Example;50'
  const { counts } = await bringIn(vault, list, 'donations', { common: common() })
  expect(counts).toEqual({ problem: 1, new: 1 })
  expect(gifts()).toEqual([[5_000, 'Anna Example']])
})

test('F10: a comma that divides an amount is said, and a total is no gift', async () => {
  const { counts, rows } = await bringIn(
    vault,
    'Date,Donor,Amount\n03.02.2014,A Union,1250,50\n04.02.2014,B Union,75\n04.02.2014,Total,1325',
    'donations',
    { common: common() },
  )
  expect(counts).toEqual({ problem: 2, new: 1 })
  expect(rows.map(({ problems }) => problems[0]?.problem)).toEqual([
    'more_cells_than_headings',
    undefined,
    'total_line',
  ])
})

test('yes beneath “Anonymous” names nobody', async () => {
  const { rows } = await bringIn(
    vault,
    'Date;Donor;Amount;Anonymous?\n03.02.2014;Anna Example;50;yes',
    'donations',
    { common: common() },
  )
  expect(rows[0]?.problems).toMatchObject([{ field: 'anonymity', problem: 'not_a_known_word' }])
})

test('a family that stands among those who were paid', async () => {
  give(100_000)
  const list = 'Дата выплаты;Получатель;Сумма;Вид помощи\n05.03.2014;Example family;300;пособие'
  expect((await bringIn(vault, list, 'payments', { common: common() })).counts).toEqual({ new: 1 })
})

test('nobody is paid, and nobody has given, for another of the same name', async () => {
  give(100_000)
  for (const birth of ['1970', '1995'])
    vault.must('people.create', {
      names: [{ script: 'Latn', family: 'Aminov', given: 'Talgat' }],
      roles: ['detained_worker'],
      birth: { text: birth, qualifier: 'exact' },
    })
  const paid = 'Date;Beneficiary;Amount;Aid\n05.03.2014;Talgat Aminov;300;living'
  const payment = await bringIn(vault, paid, 'payments', { common: common() })
  expect(payment.rows[0]?.problems).toMatchObject([{ field: 'beneficiary', problem: 'several_on_record' }])
  const gift = await bringIn(vault, 'Date;Donor;Amount\n05.03.2014;Talgat Aminov;300', 'donations', {
    common: common(),
  })
  expect(gift.rows[0]?.problems).toMatchObject([{ field: 'donor', problem: 'several_on_record' }])
})
