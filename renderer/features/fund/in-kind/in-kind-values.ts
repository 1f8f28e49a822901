import type { Input } from '../../../../shared/contract/index.ts'
import type { signatureKinds } from '../../../../shared/vocabulary/index.ts'
import { requireChosen, requireCode, requireDay, requireNumber } from '../../../components/form/read.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { emptyRequest } from '../aid/request-values.ts'
import type { Books } from '../books.tsx'

/** Given to us, not bought. */
export const noExpense = 'none'

export const emptyInKind = (books: Books) => {
  const { householdId, personId, fundId, aidType, ground, groundPersonId, ...asked } = emptyRequest(books)
  return {
    for: asked.for,
    householdId,
    personId,
    fundId,
    aidType,
    ground,
    groundPersonId,
    on: books.today && typedDate(books.today),
    quantity: null as number | null,
    what: '',
    expenseId: noExpense as string,
    confirmedBy: '',
    signature: '' as (typeof signatureKinds)[number] | '',
    isExample: false,
  }
}
export const inKindInput = (values: ReturnType<typeof emptyInKind>): Input<'inKind.record'> => {
  const forPerson = values.for === 'person'
  return {
    householdId: forPerson ? null : requireChosen('householdId', values.householdId),
    personId: forPerson ? requireChosen('personId', values.personId) : null,
    quantity: requireNumber('quantity', values.quantity),
    what: values.what,
    on: requireDay('on', values.on),
    aidType: requireCode('aidType', values.aidType),
    ground: requireCode('ground', values.ground),
    groundPersonId: values.groundPersonId?.id ?? null,
    fundId: requireCode('fundId', values.fundId),
    expenseId: values.expenseId === noExpense ? null : values.expenseId,
    confirmedBy: values.confirmedBy,
    signature: requireCode('signature', values.signature),
    isExample: values.isExample,
  }
}
