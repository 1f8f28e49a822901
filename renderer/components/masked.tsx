import { Button, Stack, Text } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMasking } from '../api/masking.tsx'

/** Where names are typed or drawn: nothing of it is in the page while names are hidden, and nothing typed is lost. */
export const Unmasked = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation()
  const { masked, toggle } = useMasking()
  if (!masked) return children
  return (
    <Stack align="flex-start" gap="sm">
      <Text c="dimmed">{t('mask.waits')}</Text>
      <Button variant="default" leftSection={<IconEye size={16} aria-hidden />} onClick={toggle}>
        {t('mask.show')}
      </Button>
    </Stack>
  )
}
