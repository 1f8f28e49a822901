import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { countingConventions, gravities, type Gravity } from '../../../shared/vocabulary/index.ts'
import type { BoundField } from '../../components/form/path.ts'
import { NumberField } from '../../components/form/number-field.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Convention = (typeof countingConventions)[number]
/** Any form with these fields. */
type Props = {
  form: {
    field: {
      (path: 'convention'): BoundField<Convention | ''>
      (path: 'gravity'): BoundField<Gravity | ''>
      (path: 'creditedDays'): BoundField<number | null>
    }
  }
}

/** How a term is counted (C11). */
export const CountingFields = ({ form }: Props) => {
  const { t } = useTranslation('legal')
  const { options } = useVocabulary()
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} mb="sm">
      <SelectField
        label={t('counting.convention')}
        options={options('countingConventions', countingConventions)}
        {...form.field('convention')}
      />
      <NumberField label={t('counting.credited')} {...form.field('creditedDays')} />
      <SelectField
        label={t('counting.gravity')}
        options={options('gravities', gravities)}
        {...form.field('gravity')}
      />
    </SimpleGrid>
  )
}
