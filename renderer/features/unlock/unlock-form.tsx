import { Alert, Button, Group, Select, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { vaultKinds, type AppState } from '../../../shared/contract/shell.ts'
import { invoke } from '../../api/invoke.ts'
import { FirstScreen } from '../../components/first-screen.tsx'
import { isBesideField, OpeningFields, OtherWays, useOpening } from '../../components/opening-fields.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useProblem, useSentence } from '../../lib/use-sentence.ts'

type Props = {
  app: AppState
  vaultId: string
  onVault: (id: string) => void
  onMake: (kind: 'office' | 'demo') => void
  onRestore: () => void
}

export const UnlockForm = ({ app, vaultId, onVault, onMake, onRestore }: Props) => {
  const { t } = useTranslation(['unlock', 'users', 'backup'])
  const format = useFormat()
  const sentence = useSentence()
  const problem = useProblem()
  const opening = useOpening()
  const [picked, setPicked] = useState<{ vaultId: string; label: string } | null>(null)
  /** Several people use these data, and which of them is here was not said. */
  const [unsaid, setUnsaid] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const chosen = app.vaults.find(({ id }) => id === vaultId)
  const labels = opening.slot === 'user' ? (chosen?.labels ?? []) : []
  const label = picked?.vaultId === vaultId ? picked.label : (chosen?.lastLabel ?? null)
  const missing = vaultKinds.filter((kind) => !app.vaults.some((vault) => vault.kind === kind))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!opening.isComplete || busy) return
    if (labels.length > 1 && label === null) return setUnsaid(true)
    setBusy(true)
    setError(null)
    try {
      await invoke('vault.unlock', {
        vaultId,
        label: labels.length > 1 ? label : null,
        ...opening.input,
      })
    } catch (failure) {
      setError(failure)
      setBusy(false)
    }
  }
  return (
    <FirstScreen title={t('title')}>
      <form onSubmit={(event) => void submit(event)} autoComplete="off">
        <Stack gap="sm">
          {app.reason !== 'started' && !error && <Text c="dimmed">{t(`reason.${app.reason}`)}</Text>}
          {error !== null && !isBesideField(error) && (
            <Alert color="red" role="alert">
              {sentence(error)}
            </Alert>
          )}
          {app.vaults.length > 1 && (
            <Select
              label={t('vault')}
              name="vault"
              allowDeselect={false}
              data={app.vaults.map(({ id, kind, createdAt }) => ({
                value: id,
                label: t(kind, { date: format.date(createdAt.slice(0, 10)) }),
              }))}
              value={vaultId}
              onChange={(id) => id && onVault(id)}
            />
          )}
          {labels.length > 1 && (
            <Select
              label={t('users:unlock.letter')}
              description={t('users:unlock.letterHint')}
              name="label"
              withAsterisk
              allowDeselect={false}
              data={labels}
              value={label}
              error={unsaid && label === null ? problem({ problem: 'required' }) : null}
              onChange={(next) => next && setPicked({ vaultId, label: next })}
            />
          )}
          <OpeningFields opening={opening} error={error} />
          <Button type="submit" loading={busy}>
            {t('open')}
          </Button>
          <Group justify="space-between">
            <OtherWays
              opening={opening}
              hasShares={chosen?.hasShares ?? false}
              onChoose={() => setError(null)}
            />
            <Button variant="subtle" onClick={onRestore}>
              {t('backup:restore.title')}
            </Button>
            {missing.map((kind) => (
              <Button key={kind} variant="subtle" onClick={() => onMake(kind)}>
                {kind === 'demo' ? t('exploreDemo') : t('setUpOffice')}
              </Button>
            ))}
          </Group>
        </Stack>
      </form>
    </FirstScreen>
  )
}
