import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { KeyCheck, useKeyCheck } from '../../components/key-check.tsx'
import { SheetButton, type SheetSecret } from '../../components/sheet-button.tsx'
import { useSentence } from '../../lib/use-sentence.ts'

type Props = {
  secret: SheetSecret
  text: string
  checkText: string
  submitLabel: string
  busy: boolean
  error: unknown
  onProven: () => void
}

const textOf = (secret: SheetSecret) => (secret.kind === 'recovery' ? secret.recoveryKey : secret.share)
/** The lines of a sheet: a share has four of four groups. */
const linesOf = (secret: SheetSecret) =>
  secret.kind === 'recovery' ? secret.recoveryKey : secret.share.replace(/((?:.{5}){3}.{4})-/g, '$1\n')

/** A secret is shown once, then two groups are typed back from paper: only then it is taken to be there. */
export const PaperStep = ({ secret, text, checkText, submitLabel, busy, error, onProven }: Props) => {
  const { t } = useTranslation(['recovery', 'welcome'])
  const sentence = useSentence()
  const check = useKeyCheck(textOf(secret))
  const session = useApiQuery('session.current', {})
  const [checking, setChecking] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (check.passes()) onProven()
  }
  if (!checking)
    return (
      <Stack gap="sm">
        <Text>{text}</Text>
        <Code block fz="lg" ta="center" className="tabular">
          {linesOf(secret)}
        </Code>
        <SheetButton secret={secret} office={session.data?.office?.officeName ?? ''} />
        <Group justify="flex-end">
          <Button onClick={() => setChecking(true)}>{t('written')}</Button>
        </Group>
      </Stack>
    )
  return (
    <form onSubmit={submit} autoComplete="off">
      <Stack gap="sm">
        {error !== null && <Alert color="red">{sentence(error)}</Alert>}
        <KeyCheck text={checkText} check={check} />
        <Group justify="space-between">
          <Button variant="default" onClick={() => setChecking(false)}>
            {t('welcome:recovery.showAgain')}
          </Button>
          <Button type="submit" loading={busy}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
