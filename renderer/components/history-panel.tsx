import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../shared/contract/index.ts'
import { invoke } from '../api/invoke.ts'
import { useMask } from '../api/masking.tsx'
import { useApiCommand } from '../api/use-api-command.ts'
import { useUndo } from '../api/use-saved-note.tsx'
import { useFormat } from '../lib/use-format.ts'
import { useSentence } from '../lib/use-sentence.ts'
import classes from './blocks.module.css'
import { EmptyState } from './empty-state.tsx'
import { ErrorState } from './error-state.tsx'
import { HistoryChanges, type HistoryFields, type HistoryParts } from './history-changes.tsx'

type Entry = Output<'history.list'>[number]
type Props = {
  entity: string
  entityId: string
  fields: HistoryFields
  parts?: HistoryParts
}

/** Who changed what, before and after, newest first; the newest change of a record can be undone from here. */
export const HistoryPanel = ({ entity, entityId, fields, parts = {} }: Props) => {
  const { t } = useTranslation()
  const shown = useMask('history.list')
  const pages = useInfiniteQuery({
    queryKey: ['history.list', entity, entityId],
    queryFn: ({ pageParam }) => invoke('history.list', { entity, entityId, beforeSeq: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.length >= 100 ? (page.at(-1)?.seq ?? null) : null),
  })
  if (pages.error) return <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
  const entries = shown(pages.data?.pages.flat() ?? [])
  if (!pages.isPending && entries.length === 0)
    return <EmptyState title={t('history.empty')} text={t('history.emptyText')} />
  return (
    <Stack gap="md">
      {entries.map((entry) => (
        <HistoryItem
          key={entry.seq}
          entry={entry}
          part={entry.entity === entity ? { fields } : parts[entry.entity]}
        />
      ))}
      {pages.hasNextPage && (
        <Button
          variant="default"
          onClick={() => void pages.fetchNextPage()}
          loading={pages.isFetchingNextPage}
        >
          {t('history.older')}
        </Button>
      )}
    </Stack>
  )
}

type ItemProps = { entry: Entry; part: { label?: string; fields: HistoryFields } | undefined }
const HistoryItem = ({ entry, part: { label, fields } = { fields: {} } }: ItemProps) => {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const undo = useUndo()
  const sentence = useSentence()
  const putBack = useApiCommand('history.putBack')
  const key = `history.action.${entry.action}`
  const action = i18n.exists(key) ? t(key as 'history.action.create') : entry.action
  return (
    <section className={classes.card}>
      <Group justify="space-between">
        <Text fw={600}>
          {[action, label, entry.actor, format.moment(entry.at)].filter(Boolean).join(' · ')}
        </Text>
        {entry.canUndo && (
          <Button size="compact-sm" variant="default" onClick={() => void undo([entry.seq])}>
            {t('saved.undo')}
          </Button>
        )}
      </Group>
      {entry.isErased && <Text c="dimmed">{t('history.erased')}</Text>}
      {entry.reason && <Text c="dimmed">{entry.reason}</Text>}
      <HistoryChanges
        changes={entry.changes}
        fields={fields}
        onPutBack={(field) => putBack.mutate({ seq: entry.seq, field })}
      />
      {putBack.error && <Alert color="red">{sentence(putBack.error)}</Alert>}
    </section>
  )
}
