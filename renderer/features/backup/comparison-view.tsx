import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { comparedKinds } from '../../../shared/backup.ts'
import { invoke } from '../../api/invoke.ts'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { BackupProgress } from '../../components/backup-progress.tsx'
import type { Comparison } from './restore-form.tsx'
import { useBackupSentence } from './use-backup-sentence.ts'

type Props = { comparison: Comparison; onBack: () => void }

/** What there is here and in the backup, and what would be lost; only then can one agree. */
export const ComparisonView = ({ comparison, onBack }: Props) => {
  const { t } = useTranslation('backup')
  const format = useFormat()
  const sentence = useBackupSentence('read')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { relation, lost, madeAt, backup, here } = comparison
  const date = format.moment(madeAt)
  const isAdded = relation === 'fresh' || relation === 'beside'
  const loses = relation === 'older' || relation === 'diverged'

  const perform = async () => {
    setBusy(true)
    setError(null)
    try {
      await invoke('restore.perform', {})
    } catch (failure) {
      setError(failure)
      setBusy(false)
    }
  }
  return (
    <Stack gap="md">
      <Text fw={600}>{t('restore.of', { date })}</Text>
      <Alert color={loses ? 'orange' : 'brand'} role="status">
        {relation === 'older' || relation === 'diverged'
          ? t(`compare.${relation}`, { count: lost, date })
          : t(`compare.${relation}`)}
      </Alert>
      <SimpleTable
        label={t('compare.table')}
        rows={comparedKinds}
        rowKey={(kind) => kind}
        columns={[
          { header: t('compare.kind'), cell: (kind) => t(`compare.row.${kind}`) },
          { header: t('compare.backup'), cell: (kind) => format.number(backup[kind] ?? 0), end: true },
          { header: t('compare.here'), cell: (kind) => here && format.number(here[kind] ?? 0), end: true },
        ]}
      />
      {!isAdded && relation !== 'unreadable' && <Text>{t('compare.safe')}</Text>}
      {busy && <BackupProgress />}
      {error !== null && (
        <Alert color="red" role="alert">
          {sentence.of(error)}
        </Alert>
      )}
      <Group justify="space-between">
        <Button variant="default" onClick={onBack} disabled={busy} data-autofocus>
          {t('restore.back')}
        </Button>
        <Button {...(loses && { color: 'red' })} loading={busy} onClick={() => void perform()}>
          {isAdded ? t('compare.add') : t('compare.confirm')}
        </Button>
      </Group>
    </Stack>
  )
}
