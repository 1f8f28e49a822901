import { Alert, Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isStrongEnough } from '../../../shared/passphrase.ts'
import { NewPassphrase } from '../../components/new-passphrase.tsx'
import { useProblem, useSentence } from '../../lib/use-sentence.ts'

type Props = {
  onChosen: (passphrase: string) => Promise<void>
  onBack: () => void
  submitLabel: string
  /** Shown instead of the form while the choice is being carried out. */
  working: ReactNode
}

/** The passphrase of a new vault. */
export const ChoosePassphrase = ({ onChosen, onBack, submitLabel, working }: Props) => {
  const { t } = useTranslation(['welcome', 'common'])
  const problem = useProblem()
  const sentence = useSentence()
  const [value, setValue] = useState({ passphrase: '', again: '' })
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const weak = !isStrongEnough(value.passphrase)
  const differs = value.passphrase !== value.again

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (weak || differs) return
    setBusy(true)
    setError(null)
    try {
      await onChosen(value.passphrase)
    } catch (failure) {
      setError(failure)
      setBusy(false)
    }
  }
  if (busy) return working
  return (
    <form onSubmit={(event) => void submit(event)} autoComplete="off">
      <Stack gap="sm">
        {error !== null && (
          <Alert color="red" role="alert">
            {sentence(error)}
          </Alert>
        )}
        <NewPassphrase
          label={t('common:passphrase.passphrase')}
          value={value}
          onChange={setValue}
          errors={{
            passphrase: tried && weak && problem({ problem: 'passphrase_weak' }),
            again: tried && differs && problem({ problem: 'passphrase_differs' }),
          }}
          first
        />
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            {t('back')}
          </Button>
          <Button type="submit">{submitLabel}</Button>
        </Group>
      </Stack>
    </form>
  )
}
