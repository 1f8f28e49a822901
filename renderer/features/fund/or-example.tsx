import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Chip } from '../../components/chip.tsx'

type Props = {
  isExample: boolean
  /** A number or code, which does not break over two lines. */
  whole?: boolean
  children: ReactNode
}

/** Invented records say so wherever they stand. */
export const OrExample = ({ isExample, whole, children }: Props) => {
  const { t } = useTranslation()
  return (
    <Group gap="xs" wrap="nowrap">
      <span style={whole ? { whiteSpace: 'nowrap' } : undefined}>{children}</span>
      {isExample && <Chip>{t('demo.example')}</Chip>}
    </Group>
  )
}
