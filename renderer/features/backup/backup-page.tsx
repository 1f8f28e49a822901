import { Alert, Button, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useAppEvent } from '../../api/use-app-event.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { type Bundle, BundleTable } from './bundle-table.tsx'
import { FolderCard } from './folder-card.tsx'
import { BackupProgress } from '../../components/backup-progress.tsx'
import { RestoreInside } from './restore-flow.tsx'
import { SwitchBack } from './switch-back.tsx'
import { useBackupSentence } from './use-backup-sentence.ts'

type State = Output<'backup.state'>

export const BackupPage = () => {
  const { t } = useTranslation('backup')
  const state = useApiQuery('backup.state', {})
  const client = useQueryClient()
  const refresh = () => void client.invalidateQueries({ queryKey: ['backup.state'] })
  const onArrival = useEffectEvent(refresh)
  // Bundles make themselves, also while another page was shown.
  useEffect(() => onArrival(), [])
  useAppEvent('backup.done', refresh)
  const sentence = useBackupSentence('make')
  const make = useApiCommand('backup.make')
  const save = useApiCommand('backup.saveCopy')
  const error = make.error ?? save.error
  const working = make.isPending || save.isPending
  const [restoring, setRestoring] = useState<Bundle | 'file' | null>(null)
  const begin = (work: typeof make | typeof save) => {
    make.reset()
    save.reset()
    work.mutate({})
  }
  if (restoring)
    return (
      <RestoreInside listed={restoring === 'file' ? null : restoring} onLeave={() => setRestoring(null)} />
    )
  return (
    <>
      <PageHeader title={t('title')}>
        <Button variant="default" disabled={working} onClick={() => setRestoring('file')}>
          {t('restore.fromFile')}
        </Button>
        <Button variant="default" disabled={working} onClick={() => begin(save)}>
          {t('saveCopy')}
        </Button>
        <Button disabled={working} onClick={() => begin(make)}>
          {t('now')}
        </Button>
      </PageHeader>
      <Stack gap="md" maw={880}>
        <Text>{t('intro')}</Text>
        {working && <BackupProgress />}
        {error && (
          <Alert color="red" role="alert">
            {sentence.of(error)}
          </Alert>
        )}
        {make.isSuccess && (
          <Alert color="brand" role="status">
            {t('made')}
          </Alert>
        )}
        {save.data && (
          <Alert color="brand" role="status">
            {t('saved', { fileName: save.data.fileName })}
          </Alert>
        )}
        <QueryView query={state}>
          {(known) => (
            <>
              {known.restoredAt && <SwitchBack restoredAt={known.restoredAt} />}
              <Standing state={known} />
              <FolderCard folder={known.folder} />
              <BundleTable bundles={known.bundles} onRestore={setRestoring} />
            </>
          )}
        </QueryView>
      </Stack>
    </>
  )
}

/** When the last ones were made, and what a person should know about it. */
const Standing = ({ state: { bundles, lastAwayAt, failure } }: { state: State }) => {
  const { t } = useTranslation('backup')
  const format = useFormat()
  const sentence = useBackupSentence('make')
  const reminder = useApiQuery('backup.reminder', {})
  const last = bundles.find(({ state, place }) => state !== 'damaged' && place === 'local')
  return (
    <FactCard
      title={t('status.title')}
      facts={[
        { label: t('status.last'), value: last ? format.moment(last.at) : t('status.never') },
        { label: t('status.away'), value: lastAwayAt ? format.moment(lastAwayAt) : t('status.never') },
      ]}
    >
      {failure && (
        <Alert color="red" mt="sm">
          {t('status.failed', { sentence: sentence.ofCode(failure) })}
        </Alert>
      )}
      {reminder.data?.due && <Text mt="sm">{t('status.due')}</Text>}
    </FactCard>
  )
}
