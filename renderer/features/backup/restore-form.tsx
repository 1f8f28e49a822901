import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { invoke } from '../../api/invoke.ts'
import { isBesideField, OpeningFields, OtherWays, useOpening } from '../../components/opening-fields.tsx'
import { useFormat } from '../../lib/use-format.ts'
import type { Bundle } from './bundle-table.tsx'
import { BackupProgress } from '../../components/backup-progress.tsx'
import { useBackupSentence } from './use-backup-sentence.ts'

export type Comparison = Output<'restore.check'>
type Props = {
  /** Chosen from the list; otherwise a file is asked for. */
  listed: Bundle | null
  onChecked: (comparison: Comparison) => void
  onBack: () => void
}

/** Which backup, and what opens it; then it is read and checked. */
export const RestoreForm = ({ listed, onChecked, onBack }: Props) => {
  const { t } = useTranslation('backup')
  const format = useFormat()
  const sentence = useBackupSentence('read')
  const [fileName, setFileName] = useState<string | null>(null)
  const opening = useOpening()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [tried, setTried] = useState(false)
  const noFile = listed === null && fileName === null

  const choose = async () => {
    const chosen = await invoke('restore.choose', {})
    if (!chosen) return
    setFileName(chosen.fileName)
    setError(null)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (noFile || !opening.isComplete || busy) return
    setBusy(true)
    setError(null)
    try {
      const named = listed && { name: listed.name, place: listed.place }
      onChecked(await invoke('restore.check', { listed: named, ...opening.input }))
    } catch (failure) {
      setError(failure)
      setBusy(false)
    }
  }
  return (
    <form onSubmit={(event) => void submit(event)} autoComplete="off">
      <Stack gap="md">
        <Text>{t('restore.intro')}</Text>
        {error !== null && !isBesideField(error) && (
          <Alert color="red" role="alert">
            {sentence.of(error)}
          </Alert>
        )}
        {listed ? (
          <Text fw={600}>{t('restore.of', { date: format.moment(listed.at) })}</Text>
        ) : (
          <Group>
            <Button variant="default" onClick={() => void choose()} disabled={busy}>
              {t('restore.choose')}
            </Button>
            <Text style={{ overflowWrap: 'anywhere' }} {...(tried && noFile && { c: 'red', role: 'alert' })}>
              {fileName ?? t('restore.noFile')}
            </Text>
          </Group>
        )}
        <OpeningFields opening={opening} error={error} tried={tried} autoFocus={listed !== null} />
        <Group>
          <OtherWays opening={opening} hasShares onChoose={() => setError(null)} />
        </Group>
        {busy && <BackupProgress />}
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            {t('restore.back')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('restore.check')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
