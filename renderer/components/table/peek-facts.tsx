import { Loader, Stack } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import blocks from '../blocks.module.css'
import { ErrorState } from '../error-state.tsx'
import type { Fact } from '../fact-card.tsx'

/** The facts of a record one peeks into; one without a value is left out, never shown as a dash. */
export const PeekFacts = ({ facts }: { facts: readonly Fact[] }) => {
  const known = facts.filter(
    ({ value }) => value !== null && value !== undefined && value !== '' && value !== false,
  )
  return (
    <dl className={blocks.facts}>
      {known.flatMap(({ label, value }) => [
        <dt key={`${label}.`}>{label}</dt>,
        <dd key={label}>{value}</dd>,
      ])}
    </dl>
  )
}

type Props<Value> = { query: UseQueryResult<Value>; children: (value: Value) => ReactNode }
/** What the row itself does not know, once the program has answered. */
export const PeekAnswer = <Value,>({ query, children }: Props<Value>) => {
  const { t } = useTranslation('common')
  if (query.isPending) return <Loader size="sm" role="status" aria-label={t('table.loading')} />
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  return <Stack gap="md">{children(query.data)}</Stack>
}
