// Between an aid request and the fields of its form.
import type { Input } from '../../../../shared/contract/index.ts'
import type { AidType, Ground } from '../../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import { readAmount, requireChosen, requireCode, requireDay } from '../../../components/form/read.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { noAmount } from '../amounts.ts'
import type { Books } from '../books.tsx'

/** What is set aside is of the currency of the payment. */
export const same = 'same'

export const emptyRequest = ({ funds: [fund, ...others], today }: Books) => ({
  requestedOn: today && typedDate(today),
  for: 'household' as 'household' | 'person' | '',
  householdId: null as Chosen | null,
  personId: null as Chosen | null,
  fundId: others.length === 0 ? fund.id : '',
  aidType: '' as AidType | '',
  ground: '' as Ground | '',
  groundPersonId: null as Chosen | null,
  amountMinor: noAmount(fund.balances[0]?.currency ?? fund.reportingCurrency),
  reserveCurrency: same as string,
  need: '',
  isExample: false,
})
export type RequestValues = ReturnType<typeof emptyRequest>

/** Whom the money would go to, as far as it is chosen. */
export const payeeOf = (values: Pick<RequestValues, 'for' | 'householdId' | 'personId'>) => {
  const forPerson = values.for === 'person'
  return {
    householdId: forPerson ? null : (values.householdId?.id ?? null),
    personId: forPerson ? (values.personId?.id ?? null) : null,
  }
}

export const requestInput = (values: RequestValues): Input<'aidRequests.create'> => {
  const forPerson = values.for === 'person'
  return {
    householdId: forPerson ? null : requireChosen('householdId', values.householdId),
    personId: forPerson ? requireChosen('personId', values.personId) : null,
    aidType: requireCode('aidType', values.aidType),
    ground: requireCode('ground', values.ground),
    groundPersonId: values.groundPersonId?.id ?? null,
    amountMinor: readAmount('amountMinor', values.amountMinor),
    currency: values.amountMinor.currency,
    fundId: requireCode('fundId', values.fundId),
    requestedOn: requireDay('requestedOn', values.requestedOn),
    reserveCurrency: values.reserveCurrency === same ? null : values.reserveCurrency,
    need: values.need,
    isExample: values.isExample,
  }
}
