import { Button, Group, Stack, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../shared/contract/index.ts'
import { invoke } from '../api/invoke.ts'
import { useUndo } from '../api/use-saved-note.tsx'
import { useFormat } from '../lib/use-format.ts'
import classes from './blocks.module.css'
import { EmptyState } from './empty-state.tsx'
import { ErrorState } from './error-state.tsx'
import { SimpleTable } from './simple-table.tsx'

type Entry = Output<'history.list'>[number]
type Props = {
  entity: string
  entityId: string
  /** The words of the fields, by their stored names; a field answered with null is left out. */
  fieldLabel?: (field: string) => string | null
  /** A value in words or figures; null shows it as it is stored. */
  fieldValue?: FieldValue
}
type FieldValue = (field: string, value: string | number | null) => string | null
const asStored: FieldValue = () => null

/** Who changed what, before and after, newest first; the newest change of a record can be undone from here. */
export const HistoryPanel = (props: Props) => {
  const { entity, entityId, fieldLabel = (field) => field, fieldValue = asStored } = props
  const { t } = useTranslation()
  const pages = useInfiniteQuery({
    queryKey: ['history.list', entity, entityId],
    queryFn: ({ pageParam }) => invoke('history.list', { entity, entityId, beforeSeq: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.length >= 100 ? (page.at(-1)?.seq ?? null) : null),
  })
  if (pages.error) return <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
  const entries = pages.data?.pages.flat() ?? []
  if (!pages.isPending && entries.length === 0)
    return <EmptyState title={t('history.empty')} text={t('history.emptyText')} />
  return (
    <Stack gap="md">
      {entries.map((entry) => (
        <HistoryItem key={entry.seq} entry={entry} fieldLabel={fieldLabel} fieldValue={fieldValue} />
      ))}
      {pages.hasNextPage && (
        <Button variant="default" onClick={() => void pages.fetchNextPage()} loading={pages.isFetchingNextPage}>
          {t('history.older')}
        </Button>
      )}
    </Stack>
  )
} // prettier-ignore

type ItemProps = { entry: Entry; fieldLabel: (field: string) => string | null; fieldValue: FieldValue }
const HistoryItem = ({ entry, fieldLabel, fieldValue }: ItemProps) => {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const undo = useUndo()
  const key = `history.action.${entry.action}`
  const action = i18n.exists(key) ? t(key as 'history.action.create') : entry.action
  const changes = entry.changes.filter(({ field }) => fieldLabel(field) !== null)
  const shown = (field: string, value: string | number | null) =>
    value === null || value === '' ? '–' : (fieldValue(field, value) ?? String(value))
  return (
    <section className={classes.card}>
      <Group justify="space-between">
        <Text fw={600}>
          {action} · {entry.actor} · {format.moment(entry.at)}
        </Text>
        {entry.canUndo && (
          <Button size="compact-sm" variant="default" onClick={() => void undo(entry.seq)}>
            {t('saved.undo')}
          </Button>
        )}
      </Group>
      {entry.reason && <Text c="dimmed">{entry.reason}</Text>}
      {changes.length > 0 && (
        <SimpleTable
          label={t('history.changes')}
          rows={changes}
          rowKey={(change) => change.field}
          columns={[
            { header: t('history.field'), cell: (change) => fieldLabel(change.field) },
            { header: t('history.before'), cell: (change) => shown(change.field, change.before) },
            { header: t('history.after'), cell: (change) => shown(change.field, change.after) },
          ]}
        />
      )}
    </section>
  )
}
