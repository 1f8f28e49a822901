// A winter round for six families, on its way; coal bought for three of them; charges of the bank.
import type { Desk } from './desk.ts'
import type { Household } from './families.ts'

type Books = { fundId: string; kzt: string }

export const recordRound = (desk: Desk, { fundId, kzt }: Books, households: readonly Household[]): void => {
  const families = households.slice(8, 14)
  const round = desk('rounds.create', {
    title: 'Winter (example)',
    fundId,
    accountId: kzt,
    plannedOn: '2014-03-10',
    aidType: 'living',
    method: 'cash',
    isExample: true,
    lines: families.map(({ id, ground, personId }) => ({
      householdId: id,
      ground,
      groundPersonId: personId,
      amountMinor: 2_000_000,
    })),
  })
  const of = { subject: 'payment_round', subjectId: round.id } as const
  const { version, amountMinor } = desk('approvals.get', of)
  desk('approvals.sign', { ...of, version, amountMinor })
  desk('rounds.send', { id: round.id, on: '2014-03-11' })
}

/** A part of what the courier holds is gone; two must decide, and nobody has yet (F11). */
export const recordLoss = (desk: Desk, fundId: string, courier: string): void => {
  desk('writeOffs.record', {
    on: '2014-03-31',
    fundId,
    accountId: courier,
    amountMinor: 1_200_000,
    cause: 'theft',
    note: 'Taken from a bag on the way (example)',
    isExample: true,
  })
}

export const recordGoods = (desk: Desk, { fundId, kzt }: Books, households: readonly Household[]): void => {
  const expense = desk('expenses.record', {
    on: '2014-02-24',
    fundId,
    accountId: kzt,
    category: 'aid_goods',
    aidType: 'parcel',
    amountMinor: 4_500_000,
    payee: 'Coal merchant (example)',
    isExample: true,
  })
  desk('expenses.record', {
    on: '2014-03-31',
    fundId,
    accountId: kzt,
    category: 'bank_fee',
    amountMinor: 150_000,
    payee: 'Bank (example)',
    isExample: true,
  })
  for (const { id, ground, personId } of households.slice(3, 6))
    desk('inKind.record', {
      on: '2014-02-26',
      householdId: id,
      ground,
      groundPersonId: personId,
      fundId,
      aidType: 'parcel',
      what: 'sacks of coal',
      quantity: 5,
      expenseId: expense.id,
      confirmedBy: 'Neighbour (example)',
      signature: 'witness',
      isExample: true,
    })
}
