import { Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './blocks.module.css'

export type Fact = { label: string; value: ReactNode }
type Props = {
  title: string
  /** What it is called among others of the same title. */
  label?: string
  facts?: readonly Fact[]
  action?: ReactNode
  children?: ReactNode
}

/** Facts that belong together; a fact without a value is left out, never shown as a dash. */
export const FactCard = ({ title, label = title, facts = [], action, children }: Props) => {
  const known = facts.filter(
    ({ value }) => value !== null && value !== undefined && value !== '' && value !== false,
  )
  return (
    <section className={classes.card} aria-label={label}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3">
          {title}
        </Title>
        {action}
      </Group>
      {known.length > 0 && (
        <dl className={classes.facts}>
          {known.flatMap(({ label, value }) => [
            <dt key={`${label}.`}>{label}</dt>,
            <dd key={label}>{value}</dd>,
          ])}
        </dl>
      )}
      {children}
    </section>
  )
}

export const FactCards = ({ children }: { children: ReactNode }) => (
  <div className={classes.cards}>{children}</div>
)
