import { IconSignature } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Chip } from '../../../components/chip.tsx'

/** A4: decided by one person; the mark stays until a second one has ratified it. */
export const SingleSignature = ({ full = false }: { full?: boolean }) => {
  const { t } = useTranslation('fund')
  return (
    <Chip tone="violet" icon={IconSignature}>
      {full ? t('payment.singleSignature') : t('payment.singleSignatureShort')}
    </Chip>
  )
}
