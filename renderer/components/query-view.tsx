import { Loader } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from './error-state.tsx'

type Props<Value> = { query: UseQueryResult<Value>; children: (value: Value) => ReactNode }

/** One answer of the program: while it is on its way, when it failed, and when it is there. */
export const QueryView = <Value,>({ query, children }: Props<Value>) => {
  const { t } = useTranslation()
  if (query.isPending) return <Loader size="sm" role="status" aria-label={t('table.loading')} />
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  return children(query.data)
}
