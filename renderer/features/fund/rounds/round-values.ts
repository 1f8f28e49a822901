// Between a payment round and the fields of its form.
import type { Input } from '../../../../shared/contract/index.ts'
import type { AidType, Ground, paymentMethods } from '../../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import type { MoneyValue } from '../../../components/form/money-input.tsx'
import { readAmount, requireCode, requireDay } from '../../../components/form/read.ts'
import { typedDate } from '../../../lib/read-date.ts'
import type { Books } from '../books.tsx'

export type RoundLine = {
  household: Chosen
  ground: Ground
  groundPerson: Chosen | null
  amountMinor: MoneyValue
}
export type RoundValues = {
  title: string
  fundId: string
  accountId: string
  plannedOn: string
  aidType: AidType | ''
  method: (typeof paymentMethods)[number] | ''
  bankText: string
  note: string
  lines: RoundLine[]
}
export const emptyRound = ({ funds: [fund, ...others], today }: Books): RoundValues => ({
  title: '',
  fundId: others.length === 0 ? fund.id : '',
  accountId: '',
  plannedOn: today && typedDate(today),
  aidType: '',
  method: 'cash',
  bankText: '',
  note: '',
  lines: [],
})
export const roundInput = (values: RoundValues): Input<'rounds.create'> => ({
  title: values.title,
  fundId: requireCode('fundId', values.fundId),
  accountId: requireCode('accountId', values.accountId),
  plannedOn: requireDay('plannedOn', values.plannedOn),
  aidType: requireCode('aidType', values.aidType),
  method: requireCode('method', values.method),
  bankText: values.method === 'bank_transfer' ? values.bankText : '',
  note: values.note,
  lines: values.lines.map(({ household, ground, groundPerson, amountMinor }, at) => ({
    householdId: household.id,
    ground,
    groundPersonId: groundPerson?.id ?? null,
    amountMinor: readAmount(`lines.${at}.amountMinor`, amountMinor),
  })),
})
