// Between a family as stored and the fields of the form.
import type { Input, Output } from '../../../shared/contract/index.ts'
import type { Ground, riskLevels } from '../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import { requireCode, requireNumber } from '../../components/form/read.ts'

type Household = Output<'households.get'>

export const emptyFamily = {
  version: 0,
  label: '',
  peopleCount: null as number | null,
  dependantsCount: 0 as number | null,
  ground: '' as Ground | '',
  groundPerson: null as Chosen | null,
  campaign: null as Chosen | null,
  settlement: '',
  region: '',
  needs: '',
  riskLevel: 'medium' as (typeof riskLevels)[number] | '',
  directContactUnsafe: false,
  trustedPerson: '',
  isExample: false,
}
export type FamilyValues = typeof emptyFamily

export const valuesOf = (household: Household, campaign: Chosen | null): FamilyValues => ({
  version: household.version,
  // Without a name of its own a family is called by its code.
  label: household.label === household.ref ? '' : household.label,
  peopleCount: household.peopleCount,
  dependantsCount: household.dependantsCount,
  ground: household.ground,
  groundPerson: household.groundPerson,
  campaign,
  settlement: household.settlement,
  region: household.region,
  needs: household.needs,
  riskLevel: household.riskLevel,
  directContactUnsafe: household.directContactUnsafe,
  trustedPerson: household.trustedPerson,
  isExample: household.isExample,
})

export const familyInput = (values: FamilyValues): Input<'households.create'> => ({
  label: values.label,
  peopleCount: requireNumber('peopleCount', values.peopleCount),
  dependantsCount: values.dependantsCount ?? 0,
  ground: requireCode('ground', values.ground),
  groundPersonId: values.groundPerson?.id ?? null,
  campaignId: values.campaign?.id ?? null,
  settlement: values.settlement,
  region: values.region,
  needs: values.needs,
  riskLevel: values.riskLevel || 'medium',
  directContactUnsafe: values.directContactUnsafe,
  trustedPerson: values.trustedPerson,
  isExample: values.isExample,
})
