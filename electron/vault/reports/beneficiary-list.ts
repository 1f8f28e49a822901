// Report 5: who was helped with what. A partner sees numbers and bands; sums are exact where they stand for enough families.
import type { SectionedInput } from '../../../shared/contract/report-input.ts'
import { type Beneficiary, beneficiariesOf } from '../fund/beneficiaries.ts'
import { listFunds } from '../fund/index.ts'
import { bareMoney, date, lines, note, number, said, section, table, word } from './blocks.ts'
import type { Body } from './body.ts'
import { amountTold } from './telling/amounts.ts'
import { staysInside, type Telling } from './telling/index.ts'
import { familyOf, nameOf } from './telling/names.ts'
import { countTold, limitOf } from './telling/small-counts.ts'

type Asked = Extract<SectionedInput, { kind: 'beneficiary_list' }>

const beneficiaryOf = (telling: Telling, row: Beneficiary) => {
  if (row.personId) return lines(staysInside(telling) ? row.ref : null, nameOf(telling, row.personId))
  if (row.householdId && staysInside(telling)) telling.named.add(row.householdId)
  return lines(
    familyOf(telling, { id: row.householdId ?? '', ref: row.ref }),
    staysInside(telling) && row.label !== row.ref ? row.label : null,
  )
}

type Sums = { currency: string; beneficiaries: number } & Record<
  'requestedMinor' | 'approvedMinor' | 'paidMinor' | 'receivedMinor',
  number
>
/** Per currency, never added up (F3). */
const sumsOf = (rows: readonly Beneficiary[]): Sums[] =>
  [...Map.groupBy(rows, ({ currency }) => currency)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, of]) => {
      const sum = (key: 'requestedMinor' | 'approvedMinor' | 'paidMinor' | 'receivedMinor') =>
        of.reduce((total, row) => total + row[key], 0)
      return {
        currency,
        beneficiaries: new Set(of.map(({ householdId, personId }) => householdId ?? personId)).size,
        requestedMinor: sum('requestedMinor'),
        approvedMinor: sum('approvedMinor'),
        paidMinor: sum('paidMinor'),
        receivedMinor: sum('receivedMinor'),
      }
    })

const inDrawnOrder = (telling: Telling, rows: readonly Beneficiary[]): Beneficiary[] => {
  const places = rows.map((row) => ({ row, key: JSON.stringify(beneficiaryOf(telling, row)) }))
  return places.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ row }) => row)
}

export const beneficiaryList = (telling: Telling, { fundId, from, on }: Asked): Body => {
  const { ctx } = telling
  const rows = beneficiariesOf(ctx, { fundId, from, to: on })
  const fund = listFunds(ctx).find(({ id }) => id === fundId)
  const money = (key: 'requestedMinor' | 'approvedMinor' | 'paidMinor' | 'receivedMinor') => ({
    end: true,
    cell: (row: Beneficiary) => amountTold(telling, row[key], row.currency),
  })
  const total = (key: 'requestedMinor' | 'approvedMinor' | 'paidMinor' | 'receivedMinor') => ({
    end: true,
    // The sum of very few families is what each of them got.
    cell: (row: Sums) =>
      row.beneficiaries >= (limitOf(telling) ?? 0)
        ? bareMoney(row[key], row.currency)
        : amountTold(telling, row[key], row.currency),
  })
  const totals = () =>
    section('totals', said('beneficiaries.totals'), [
      table({
        name: said('beneficiaries.totals'),
        rows: sumsOf(rows),
        none: said('beneficiaries.none'),
        columns: [
          { head: said('result.currency'), cell: ({ currency }) => currency, width: '12%' },
          {
            head: said('beneficiaries.families'),
            end: true,
            cell: ({ beneficiaries }) => countTold(telling, beneficiaries),
          },
          { head: said('beneficiaries.requested'), ...total('requestedMinor') },
          { head: said('beneficiaries.approved'), ...total('approvedMinor') },
          { head: said('beneficiaries.paid'), ...total('paidMinor') },
          { head: said('beneficiaries.received'), ...total('receivedMinor') },
        ],
      }),
      note(said('fund.noSum')),
    ])
  const list = () =>
    section('list', said('beneficiaries.list'), [
      table({
        name: said('beneficiaries.list'),
        // Outside, in the order of the numbers drawn: that of the register tells when a family came.
        rows: staysInside(telling) ? rows : inDrawnOrder(telling, rows),
        none: said('beneficiaries.none'),
        columns: [
          { head: said('beneficiaries.who'), cell: (row) => beneficiaryOf(telling, row), width: '20%' },
          ...(staysInside(telling)
            ? [
                {
                  head: said('beneficiaries.people'),
                  end: true,
                  cell: ({ peopleCount }: Beneficiary) => (peopleCount === null ? null : number(peopleCount)),
                  width: '9%',
                },
              ]
            : []),
          { head: said('result.aidType'), cell: ({ aidType }) => word('aidTypes', aidType) },
          { head: said('result.currency'), cell: ({ currency }) => currency, width: '9%' },
          ...(staysInside(telling)
            ? [{ head: said('beneficiaries.requested'), ...money('requestedMinor') }]
            : []),
          { head: said('beneficiaries.approved'), ...money('approvedMinor') },
          { head: said('beneficiaries.paid'), ...money('paidMinor') },
          { head: said('beneficiaries.received'), ...money('receivedMinor') },
        ],
      }),
    ])
  return {
    title: fund ? fund.name : said('kind.beneficiary_list'),
    meta: [said('period', { from: date(from), to: date(on) })],
    orientation: 'landscape',
    sections: { totals, list },
  }
}
