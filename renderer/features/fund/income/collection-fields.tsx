import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LookupField } from '../../../components/form/lookup-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import type { FormOf } from '../../../components/form/use-record-form.ts'
import { findActions } from '../../../lib/find.ts'
import type { DonationValues } from './donation-values.ts'

/** A street collection: the action it was held at, and the two who counted it. */
export const CollectionFields = ({ form }: { form: FormOf<DonationValues> }) => {
  const { t } = useTranslation('fund')
  return (
    <>
      <LookupField
        label={t('donation.action')}
        list="actions.list"
        find={findActions}
        {...form.field('actionId')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField
          label={t('donation.countedBy')}
          hint={t('donation.countedHint')}
          required
          {...form.field('countedBy')}
        />
        <TextField
          label={t('donation.countedWith')}
          hint={t('donation.countedHint')}
          required
          {...form.field('countedWith')}
        />
      </SimpleGrid>
    </>
  )
}
