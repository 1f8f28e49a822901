// Between money sent to a partner and the fields of its form.
import type { Input } from '../../../../shared/contract/index.ts'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import { readAmount, requireChosen, requireCode, requireDay } from '../../../components/form/read.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { noAmount, readFee } from '../amounts.ts'
import type { Books } from '../books.tsx'

export const emptyRemittance = ({ funds: [fund, ...others], accounts: [account], today }: Books) => ({
  on: today && typedDate(today),
  organisationId: null as Chosen | null,
  accountId: account.id,
  amountMinor: noAmount(account.currency),
  feeMinor: noAmount(account.currency),
  fundId: others.length === 0 ? fund.id : '',
  note: '',
  isExample: false,
})
type RemittanceValues = ReturnType<typeof emptyRemittance>

export const remittanceInput = (values: RemittanceValues): Input<'remittances.record'> => ({
  on: requireDay('on', values.on),
  organisationId: requireChosen('organisationId', values.organisationId),
  accountId: requireCode('accountId', values.accountId),
  amountMinor: readAmount('amountMinor', values.amountMinor),
  feeMinor: readFee('feeMinor', values.feeMinor),
  fundId: requireCode('fundId', values.fundId),
  note: values.note,
  isExample: values.isExample,
})
