// Between a fund and the fields of its form.
import type { Input } from '../../../../shared/contract/index.ts'
import type { AidType, fundClasses, Ground } from '../../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import type { MoneyValue } from '../../../components/form/money-input.tsx'
import { requireCode, requireDay } from '../../../components/form/read.ts'
import { campaignById, type Campaigns, onlyCampaign } from '../../../lib/campaigns.ts'
import { typedDate } from '../../../lib/read-date.ts'
import type { Formats } from '../../../lib/format.ts'
import { noAmount, readFee, writtenAmount } from '../amounts.ts'
import type { Fund } from '../books.tsx'

export type FundValues = {
  name: string
  class: (typeof fundClasses)[number] | ''
  allowedAidTypes: AidType[]
  allowedGrounds: Ground[]
  openedOn: string
  reportingCurrency: string
  minReserveMinor: MoneyValue
  purpose: string
  taxExemption: string
  campaignId: Chosen | null
  heldById: Chosen | null
  onBehalfOfId: Chosen | null
}
export const newFund = (campaigns: Campaigns, today: string): FundValues => ({
  name: '',
  class: '',
  allowedAidTypes: [],
  allowedGrounds: [],
  openedOn: today && typedDate(today),
  reportingCurrency: 'CHF',
  minReserveMinor: noAmount('CHF'),
  purpose: '',
  taxExemption: '',
  campaignId: onlyCampaign(campaigns),
  heldById: null,
  onBehalfOfId: null,
})
export const valuesOf = (fund: Fund, campaigns: Campaigns, format: Formats): FundValues => ({
  name: fund.name,
  class: fund.class,
  allowedAidTypes: fund.allowedAidTypes,
  allowedGrounds: fund.allowedGrounds,
  openedOn: typedDate(fund.openedOn),
  reportingCurrency: fund.reportingCurrency,
  minReserveMinor:
    fund.minReserveMinor > 0
      ? writtenAmount(fund.minReserveMinor, fund.reportingCurrency, format)
      : noAmount(fund.reportingCurrency),
  purpose: fund.purpose,
  taxExemption: fund.taxExemption,
  campaignId: campaignById(campaigns, fund.campaignId),
  heldById: fund.heldBy,
  onBehalfOfId: fund.onBehalfOf,
})

export const fundInput = (values: FundValues): Input<'funds.create'> => ({
  name: values.name,
  class: requireCode('class', values.class),
  // F2: only a restricted fund is bound; a list left over from another class would mislead.
  allowedAidTypes: values.class === 'restricted' ? values.allowedAidTypes : [],
  allowedGrounds: values.class === 'restricted' ? values.allowedGrounds : [],
  openedOn: requireDay('openedOn', values.openedOn),
  reportingCurrency: requireCode('reportingCurrency', values.reportingCurrency),
  // An empty box keeps nothing back.
  minReserveMinor: readFee('minReserveMinor', {
    ...values.minReserveMinor,
    currency: values.reportingCurrency,
  }),
  purpose: values.purpose,
  taxExemption: values.taxExemption,
  campaignId: values.campaignId?.id ?? null,
  heldById: values.heldById?.id ?? null,
  onBehalfOfId: values.onBehalfOfId?.id ?? null,
})
