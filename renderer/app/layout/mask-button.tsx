import { ActionIcon, Tooltip } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useMasking } from '../../api/masking.tsx'

/** Hides the names of persons and families on every screen, and shows them again. */
export const MaskButton = () => {
  const { t } = useTranslation()
  const { masked, toggle } = useMasking()
  const label = masked ? t('mask.show') : t('mask.hide')
  const Sign = masked ? IconEyeOff : IconEye
  return (
    <Tooltip label={`${label} (F9)`}>
      <ActionIcon
        size={36}
        aria-label={label}
        variant={masked ? 'filled' : 'subtle'}
        color={masked ? 'brand' : 'gray'}
        onClick={toggle}
      >
        <Sign size={18} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  )
}
