import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { OrganisationField } from '../../../components/form/organisation-field.tsx'
import { PersonField } from '../../../components/form/person-field.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import type { FormOf } from '../../../components/form/use-record-form.ts'
import { donorKinds, type DonationValues } from './donation-values.ts'

/** Who gave: one organisation, one person, or knowingly nobody known. */
export const DonorFields = ({ form }: { form: FormOf<DonationValues> }) => {
  const { t } = useTranslation('fund')
  const { donorKind } = form.values
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <SelectField
        label={t('donation.from')}
        required
        options={donorKinds.map((kind) => ({ value: kind, label: t(`donation.donor.${kind}`) }))}
        {...form.field('donorKind')}
      />
      {donorKind === 'organisation' && (
        <OrganisationField
          key="organisation"
          label={t('donation.donor.organisation')}
          required
          {...form.field('donorOrganisationId')}
        />
      )}
      {donorKind === 'person' && (
        <PersonField
          key="person"
          madeAs="donor"
          label={t('donation.donor.person')}
          required
          {...form.field('donorPersonId')}
        />
      )}
    </SimpleGrid>
  )
}
