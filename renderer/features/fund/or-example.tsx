import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Chip } from '../../components/chip.tsx'

/** A number or code, which does not break over two lines. */
export const Whole = ({ children }: { children: ReactNode }) => (
  <span style={{ whiteSpace: 'nowrap' }}>{children}</span>
)

/** Invented records say so wherever they stand. */
export const OrExample = ({ isExample, children }: { isExample: boolean; children: ReactNode }) => {
  const { t } = useTranslation()
  return (
    <Group gap="xs" wrap="nowrap">
      <span>{children}</span>
      {isExample && <Chip>{t('demo.example')}</Chip>}
    </Group>
  )
}
