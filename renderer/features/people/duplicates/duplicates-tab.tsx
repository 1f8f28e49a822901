import { Button, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { duplicateStates } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { useMay } from '../../../api/use-may.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { ProgressLine } from '../../../components/progress-line.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useDuplicateColumns } from './columns.tsx'
import { useComparing } from './use-comparing.ts'

/** So few are compared before anybody could have asked for it. */
const atOnce = 500

/** Persons who may be recorded twice. Whoever changed since the last time is compared when it is opened. */
export const DuplicatesTab = () => {
  const { t } = useTranslation('duplicates')
  const navigate = useNavigate()
  const format = useFormat()
  const may = useMay()
  const { options } = useVocabulary()
  const columns = useDuplicateColumns()
  const counts = useApiQuery('duplicates.counts', {})
  const { comparing, error, start, stop } = useComparing()
  const due = counts.data?.due ?? 0
  const mayCompare = may('duplicates.compare')
  const isShort = mayCompare && due > 0 && due <= atOnce
  useEffect(() => {
    if (isShort) void start()
    // Once, when it is known how many there are.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isShort])
  const decided = duplicateStates.filter((state) => state !== 'open')
  return (
    <Stack gap="sm">
      {comparing && (
        <ProgressLine
          words={t('comparing', {
            done: format.number(comparing.done),
            total: format.number(comparing.done + comparing.left),
          })}
          done={comparing.done}
          total={comparing.done + comparing.left}
          cancelLabel={t('stop')}
          onCancel={stop}
        />
      )}
      {!comparing && mayCompare && due > 0 && (
        <div>
          <Text mb="xs">{t('due', { count: due })}</Text>
          <Button onClick={() => void start()}>{t('compare')}</Button>
        </div>
      )}
      {error !== null && <ErrorState error={error} onRetry={() => void start()} />}
      <DataTable
        list="duplicates.list"
        label={t('title')}
        load={(query) => invoke('duplicates.list', query)}
        columns={columns}
        filters={[{ id: 'decided', label: t('filter'), options: options('duplicateStates', decided) }]}
        sort="score"
        descending
        searchLabel={t('search')}
        onOpen={({ personId, otherId }) =>
          void navigate({ to: '/people/$id/merge/$otherId', params: { id: personId, otherId } })
        }
        empty={{ title: t('empty.title'), text: t('empty.text') }}
        exportName={t('exportName')}
      />
    </Stack>
  )
}
