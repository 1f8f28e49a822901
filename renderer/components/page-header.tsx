import { Group, Text, Title } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import classes from './blocks.module.css'

type Props = {
  title: string
  /** Under the title: the name in the other script, the number of the record. */
  subtitle?: ReactNode
  children?: ReactNode
}

const isWriting = () => document.activeElement?.matches('input, textarea, select, [role="dialog"] *') ?? false

/** The one h1 of a page; it takes the focus when the page changes, so that a screen reader says where one is. */
export const PageHeader = ({ title, subtitle, children }: Props) => {
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
        {subtitle && <Text c="dimmed">{subtitle}</Text>}
      </div>
      {children && <Group gap="xs">{children}</Group>}
    </Group>
  )
}
