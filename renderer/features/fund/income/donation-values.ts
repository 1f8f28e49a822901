// Between a gift and the fields of its form.
import type { Input, Output } from '../../../../shared/contract/index.ts'
import { parseAmount } from '../../../../shared/money.ts'
import type { anonymities, donationMethods } from '../../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import { readAmount, readDay, requireChosen, requireCode, requireDay } from '../../../components/form/read.ts'
import { readWholeDay, typedDate } from '../../../lib/read-date.ts'
import type { Formats } from '../../../lib/format.ts'
import { noAmount, readFee, writtenAmount } from '../amounts.ts'
import { type Books, currencyAt } from '../books.tsx'

/** R4: that nobody knows who gave is said on purpose. */
export const donorChoices = ['organisation', 'person', 'unknown'] as const

export const emptyDonation = ({ funds: [fund, ...others], accounts: [account], today }: Books) => ({
  receivedOn: today && typedDate(today),
  donorKind: 'organisation' as (typeof donorChoices)[number] | '',
  donorOrganisationId: null as Chosen | null,
  donorPersonId: null as Chosen | null,
  accountId: account.id,
  amountMinor: noAmount(account.currency),
  feeMinor: noAmount(account.currency),
  valueOn: '',
  inKind: '',
  actionId: null as Chosen | null,
  countedBy: '',
  countedWith: '',
  fundId: others.length === 0 ? fund.id : '',
  method: 'bank_transfer' as (typeof donationMethods)[number] | '',
  bankRef: '',
  note: '',
  anonymity: 'anonymous' as (typeof anonymities)[number] | '',
  isExample: false,
})
export type DonationValues = ReturnType<typeof emptyDonation>

/** The day, account, amount and reference of a line of the bank; who gave it is for the treasurer to say. */
export const donationFromLine = (
  books: Books,
  { on, accountId, openMinor, currency, bankRef, party, text }: Output<'bankLines.get'>,
  format: Formats,
): DonationValues => ({
  ...emptyDonation(books),
  receivedOn: typedDate(on),
  accountId,
  amountMinor: writtenAmount(openMinor, currency, format),
  feeMinor: noAmount(currency),
  bankRef,
  note: [party, text].filter(Boolean).join(' · '),
})

/** The next gift of the same pile: fund, account, day and way stay. */
export const nextDonation = (books: Books, last: DonationValues): DonationValues => ({
  ...emptyDonation(books),
  receivedOn: last.receivedOn,
  donorKind: last.donorKind,
  accountId: last.accountId,
  amountMinor: noAmount(last.amountMinor.currency),
  feeMinor: noAmount(last.feeMinor.currency),
  fundId: last.fundId,
  method: last.method,
  actionId: last.actionId,
  countedBy: last.countedBy,
  countedWith: last.countedWith,
  isExample: last.isExample,
})

/** Another account brings its currency along. */
export const onAccount = (
  values: DonationValues,
  books: Books,
  accountId: string,
): Partial<DonationValues> => {
  const currency = currencyAt(books, accountId, values.amountMinor.currency)
  return {
    accountId,
    amountMinor: { ...values.amountMinor, currency },
    feeMinor: { ...values.feeMinor, currency },
  }
}

/** R4: not knowing who gave is said on purpose, never by leaving a box empty. */
const donorOf = ({ donorKind, donorOrganisationId, donorPersonId }: DonationValues) => ({
  donorOrganisationId:
    donorKind === 'organisation' ? requireChosen('donorOrganisationId', donorOrganisationId) : null,
  donorPersonId: donorKind === 'person' ? requireChosen('donorPersonId', donorPersonId) : null,
  donorUnknown: requireCode('donorKind', donorKind) === 'unknown',
})

/** F7: a gift in kind touches no account; who counted belongs to a collection alone. What another way left is not sent. */
const wayOf = (values: DonationValues) => {
  const isInKind = values.method === 'in_kind'
  const isCollection = values.method === 'collection'
  return {
    accountId: isInKind ? null : requireCode('accountId', values.accountId),
    feeMinor: isInKind ? 0 : readFee('feeMinor', values.feeMinor),
    bankRef: isInKind ? '' : values.bankRef,
    valueOn: isInKind ? null : readDay('valueOn', values.valueOn),
    inKind: isInKind ? values.inKind : '',
    actionId: isCollection ? (values.actionId?.id ?? null) : null,
    countedBy: isCollection ? values.countedBy : '',
    countedWith: isCollection ? values.countedWith : '',
  }
}

export const donationInput = (values: DonationValues): Input<'donations.record'> => ({
  receivedOn: requireDay('receivedOn', values.receivedOn),
  ...donorOf(values),
  ...wayOf(values),
  amountMinor: readAmount('amountMinor', values.amountMinor),
  currency: values.amountMinor.currency,
  fundId: requireCode('fundId', values.fundId),
  method: requireCode('method', values.method),
  note: values.note,
  anonymity: requireCode('anonymity', values.anonymity),
  isExample: values.isExample,
})

/** What there is to compare with gifts already recorded, as soon as enough is written. */
export const comparable = (values: DonationValues): Input<'donations.similar'> | null => {
  const { amountMinor, receivedOn, donorKind, donorOrganisationId, donorPersonId } = values
  const amount = parseAmount(amountMinor.text, amountMinor.currency)
  const day = readWholeDay(receivedOn)
  const donor = donorKind === 'organisation' ? donorOrganisationId : donorPersonId
  if (!amount.ok || amount.minor < 1 || !day.ok || (donorKind !== 'unknown' && !donor)) return null
  return {
    receivedOn: day.text,
    donorOrganisationId: donorKind === 'organisation' ? (donor?.id ?? null) : null,
    donorPersonId: donorKind === 'person' ? (donor?.id ?? null) : null,
    amountMinor: amount.minor,
    currency: amountMinor.currency,
  }
}
