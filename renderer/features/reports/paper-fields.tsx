import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { orientations, paperSizes } from '../../../shared/vocabulary/index.ts'
import { CheckField } from '../../components/form/check-field.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { FieldOf } from './report-form.tsx'
import type { Wanted } from './wanted.ts'

type Props = { wanted: Wanted; field: FieldOf; onChange: (wanted: Wanted) => void }

export const PaperFields = ({ wanted, field, onChange }: Props) => {
  const { t } = useTranslation('reports')
  const { options } = useVocabulary()
  return (
    <Stack gap="sm">
      <SelectField
        {...field('paper')}
        label={t('paper.size')}
        required
        options={options('paperSizes', paperSizes)}
        onChange={(paper) => paper && onChange({ ...wanted, paper })}
      />
      <SelectField
        {...field('orientation')}
        label={t('paper.orientation')}
        hint={t('paper.orientationHint')}
        options={options('orientations', orientations)}
      />
      <CheckField {...field('hasCover')} label={t('paper.cover')} />
      <CheckField {...field('hasLogo')} label={t('paper.logo')} hint={t('paper.logoHint')} />
      <CheckField {...field('hasSignature')} label={t('paper.signature')} hint={t('paper.signatureHint')} />
      <CheckField
        {...field('hasWatermark')}
        label={t('paper.watermark')}
        hint={t('paper.watermarkHint')}
        disabled={!wanted.recipient}
      />
    </Stack>
  )
}
