import { Group, Text, Title } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './blocks.module.css'
import { Chip } from './chip.tsx'
import { Neighbours } from './table/neighbours.tsx'

type Props = {
  title: string
  /** Under the title: the name in the other script, the number of the record. */
  subtitle?: ReactNode
  isExample?: boolean
  isArchived?: boolean
  isErased?: boolean
  children?: ReactNode
}

const isWriting = () => document.activeElement?.matches('input, textarea, select, [role="dialog"] *') ?? false

/** The one h1 of a page; it takes the focus when the page changes, so that a screen reader says where one is. */
export const PageHeader = ({ title, subtitle, isExample, isArchived, isErased, children }: Props) => {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isWriting()) heading.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <Group justify="space-between" align="flex-start" mb="md" gap="sm">
      <div className={classes.heading}>
        <Title order={1} tabIndex={-1} ref={heading}>
          {title}
        </Title>
        {(subtitle || isExample || isArchived || isErased) && (
          <Group gap="xs">
            {subtitle && <Text c="dimmed">{subtitle}</Text>}
            {isExample && <Chip>{t('demo.example')}</Chip>}
            {isErased && <Chip>{t('erase.erased')}</Chip>}
            {isArchived && <Chip>{t('form.archived')}</Chip>}
          </Group>
        )}
      </div>
      <Group gap="xs">
        <Neighbours />
        {children}
      </Group>
    </Group>
  )
}
