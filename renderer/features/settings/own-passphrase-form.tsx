import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../../shared/result.ts'
import { PassphraseField } from '../../components/passphrase-field.tsx'
import { useProblem, useSentence } from '../../lib/use-sentence.ts'

type Props = {
  text?: string
  submitLabel: string
  busy: boolean
  error: unknown
  onSubmit: (current: string) => void
}

/** First of all one's own passphrase: who finds the program open makes no new key. */
export const OwnPassphraseForm = ({ text, submitLabel, busy, error, onSubmit }: Props) => {
  const { t } = useTranslation('recovery')
  const problem = useProblem()
  const sentence = useSentence()
  const [current, setCurrent] = useState('')
  const wrong = error instanceof AppError ? error.wire.fields?.['current'] : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit(current)
  }
  return (
    <form onSubmit={submit} autoComplete="off">
      <Stack gap="sm">
        {text && <Text>{text}</Text>}
        {error !== null && !wrong && <Alert color="red">{sentence(error)}</Alert>}
        <PassphraseField
          label={t('first')}
          value={current}
          onChange={setCurrent}
          error={wrong ? problem(wrong) : null}
          autoFocus
        />
        <Group>
          <Button type="submit" loading={busy}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
