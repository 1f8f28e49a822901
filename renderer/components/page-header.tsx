import { Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './blocks.module.css'

type Props = {
  title: string
  /** Under the title: the name in the other script, the number of the record. */
  subtitle?: ReactNode
  children?: ReactNode
}

/** The one h1 of a page; it takes the focus when the route changes, so that it is read out. */
export const PageHeader = ({ title, subtitle, children }: Props) => (
  <Group justify="space-between" align="flex-start" mb="md" gap="sm">
    <div className={classes.heading}>
      <Title order={1} tabIndex={-1} data-page-title>
        {title}
      </Title>
      {subtitle && <Text c="dimmed">{subtitle}</Text>}
    </div>
    {children && <Group gap="xs">{children}</Group>}
  </Group>
)
