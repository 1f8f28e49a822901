import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Parsed } from '../../../../shared/contract/index.ts'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import { OrganisationField } from '../../../components/form/organisation-field.tsx'
import { PersonField } from '../../../components/form/person-field.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import type { FormOf } from '../../../components/form/use-record-form.ts'
import { donorChoices, type DonationValues } from './donation-values.ts'

type Props = {
  form: FormOf<DonationValues>
  /** Whether fund, account and way were filled in as the last time. */
  recalled: boolean
  onDonor: (donor: Parsed<'donors.recall'> | null) => void
}

/** Who gave: one organisation, one person, or knowingly nobody known. */
export const DonorFields = ({ form, recalled, onDonor }: Props) => {
  const { t } = useTranslation('fund')
  const { donorKind } = form.values
  const hint = recalled ? { hint: t('donation.recalled') } : {}
  const choose =
    (kind: 'organisation' | 'person', keep: (chosen: Chosen | null) => void) => (chosen: Chosen | null) => {
      keep(chosen)
      onDonor(chosen && { kind, id: chosen.id })
    }
  const organisation = form.field('donorOrganisationId')
  const person = form.field('donorPersonId')
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <SelectField
        label={t('donation.from')}
        required
        options={donorChoices.map((kind) => ({ value: kind, label: t(`donation.donor.${kind}`) }))}
        {...form.field('donorKind')}
      />
      {donorKind === 'organisation' && (
        <OrganisationField
          key="organisation"
          label={t('donation.donor.organisation')}
          required
          {...hint}
          {...organisation}
          onChange={choose('organisation', organisation.onChange)}
        />
      )}
      {donorKind === 'person' && (
        <PersonField
          key="person"
          madeAs="donor"
          label={t('donation.donor.person')}
          required
          {...hint}
          {...person}
          onChange={choose('person', person.onChange)}
        />
      )}
    </SimpleGrid>
  )
}
