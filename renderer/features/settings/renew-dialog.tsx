import { Alert, Button, Code, Group, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../../shared/result.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { KeyCheck, useKeyCheck } from '../../components/key-check.tsx'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { SheetButton } from '../../components/sheet-button.tsx'
import { useProblem, useSentence } from '../../lib/use-sentence.ts'

/** Passphrase, new key, proof that it is on paper; until then the old key holds. */
export const RenewDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('recovery')
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)
  return (
    <Modal opened onClose={onClose} title={t('renew')} closeOnClickOutside={false}>
      {recoveryKey === null ? (
        <Make onMade={setRecoveryKey} />
      ) : (
        <Prove recoveryKey={recoveryKey} onDone={onClose} />
      )}
    </Modal>
  )
}

const Make = ({ onMade }: { onMade: (recoveryKey: string) => void }) => {
  const { t } = useTranslation('recovery')
  const problem = useProblem()
  const sentence = useSentence()
  const [current, setCurrent] = useState('')
  const renew = useApiCommand('recovery.renew')
  const wire = renew.error instanceof AppError ? renew.error.wire : null
  const wrong = wire?.fields?.['current']
  const submit = (event: FormEvent) => {
    event.preventDefault()
    renew.mutate({ current }, { onSuccess: (made) => onMade(made.recoveryKey) })
  }
  return (
    <form onSubmit={submit} autoComplete="off">
      <Stack gap="sm">
        {renew.error && !wrong && <Alert color="red">{sentence(renew.error)}</Alert>}
        <PassphraseField
          label={t('first')}
          value={current}
          onChange={setCurrent}
          error={wrong ? problem(wrong) : null}
          autoFocus
        />
        <Group>
          <Button type="submit" loading={renew.isPending}>
            {t('make')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const Prove = ({ recoveryKey, onDone }: { recoveryKey: string; onDone: () => void }) => {
  const { t } = useTranslation(['recovery', 'welcome'])
  const sentence = useSentence()
  const check = useKeyCheck(recoveryKey)
  const session = useApiQuery('session.current', {})
  const confirm = useApiCommand('recovery.confirm')
  const [checking, setChecking] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!check.passes()) return
    confirm.mutate({}, {
      onSuccess: () => {
        notifications.show({ message: t('done') })
        onDone()
      },
    })
  }
  if (!checking)
    return (
      <Stack gap="sm">
        <Text>{t('shown')}</Text>
        <Code block fz="lg" ta="center" className="tabular">
          {recoveryKey}
        </Code>
        <SheetButton recoveryKey={recoveryKey} office={session.data?.office?.officeName ?? ''} />
        <Group justify="flex-end">
          <Button onClick={() => setChecking(true)}>{t('written')}</Button>
        </Group>
      </Stack>
    )
  return (
    <form onSubmit={submit} autoComplete="off">
      <Stack gap="sm">
        {confirm.error && <Alert color="red">{sentence(confirm.error)}</Alert>}
        <KeyCheck text={t('checkText')} check={check} />
        <Group justify="space-between">
          <Button variant="default" onClick={() => setChecking(false)}>
            {t('welcome:recovery.showAgain')}
          </Button>
          <Button type="submit" loading={confirm.isPending}>
            {t('confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
} // prettier-ignore
