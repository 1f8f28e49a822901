import { useTranslation } from 'react-i18next'
import { invoke } from '../../../api/invoke.ts'
import { LookupField, type Chosen } from '../../../components/form/lookup-field.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import type { FormOf } from '../../../components/form/use-record-form.ts'
import { findHouseholds, findPeople } from '../../../lib/find.ts'
import type { RequestValues } from './request-values.ts'

type Beneficiary = Pick<RequestValues, 'for' | 'householdId' | 'personId' | 'ground' | 'groundPersonId'>

/** A family or a person; a family brings the ground it is recorded with. */
export const BeneficiaryFields = ({ form }: { form: FormOf<Beneficiary> }) => {
  const { t } = useTranslation('fund')
  const choose = async (household: Chosen | null) => {
    form.set('householdId', household)
    if (!household) return
    const { ground, groundPerson } = await invoke('households.get', { id: household.id })
    form.set('ground', ground)
    form.set('groundPersonId', groundPerson)
  }
  return (
    <>
      <SelectField
        label={t('request.for')}
        required
        options={[
          { value: 'household', label: t('request.forFamily') },
          { value: 'person', label: t('request.forPerson') },
        ]}
        {...form.field('for')}
      />
      {form.values.for === 'person' ? (
        <LookupField
          key="person"
          label={t('field.person')}
          required
          first
          list="people.lookup"
          find={findPeople}
          {...form.field('personId')}
        />
      ) : (
        <LookupField
          key="household"
          label={t('field.family')}
          required
          first
          list="households.lookup"
          find={findHouseholds}
          {...form.field('householdId')}
          onChange={(found) => void choose(found).catch(() => {})}
        />
      )}
    </>
  )
}
