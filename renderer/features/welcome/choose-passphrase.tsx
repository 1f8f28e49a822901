import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isStrongEnough, suggestPassphrase } from '../../../shared/passphrase.ts'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { useProblem, useSentence } from '../../lib/use-sentence.ts'

type Props = {
  onChosen: (passphrase: string) => Promise<void>
  onBack: () => void
  submitLabel: string
  /** Shown instead of the form while the choice is being carried out. */
  working: ReactNode
}

/** A passphrase twice, how strong it is, and one suggested. */
export const ChoosePassphrase = ({ onChosen, onBack, submitLabel, working }: Props) => {
  const { t } = useTranslation(['welcome', 'common'])
  const problem = useProblem()
  const sentence = useSentence()
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [suggested, setSuggested] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const weak = !isStrongEnough(first)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (weak || first !== again) return
    setBusy(true)
    setError(null)
    try {
      await onChosen(first)
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
        <PassphraseField
          label={t('common:passphrase.passphrase')}
          value={first}
          onChange={setFirst}
          error={tried && weak ? problem({ problem: 'passphrase_weak' }) : null}
          withStrength
          autoFocus
        />
        <PassphraseField
          label={t('common:passphrase.again')}
          value={again}
          onChange={setAgain}
          error={tried && first !== again ? t('common:passphrase.differs') : null}
        />
        {suggested ? (
          <Alert color="brand">
            <Text fw={600}>{suggested}</Text>
            <Text size="xs" mb="xs">
              {t('passphrase.writeDown')}
            </Text>
            <Button
              size="compact-sm"
              onClick={() => {
                setFirst(suggested)
                setAgain(suggested)
              }}
            >
              {t('passphrase.use')}
            </Button>
          </Alert>
        ) : (
          <Group>
            <Button variant="subtle" onClick={() => setSuggested(suggestPassphrase())}>
              {t('common:passphrase.suggest')}
            </Button>
          </Group>
        )}
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
