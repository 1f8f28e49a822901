import { Button, Code, Group, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { FirstScreen } from '../../components/first-screen.tsx'
import { KeyCheck, useKeyCheck } from '../../components/key-check.tsx'
import { SheetButton } from '../../components/sheet-button.tsx'
import { StepLine } from './step-line.tsx'

type Props = { recoveryKey: string; onDone: () => void }

/** The recovery key, shown once, and proof that it is on paper. */
export const RecoveryStep = ({ recoveryKey, onDone }: Props) => {
  const { t } = useTranslation('welcome')
  const check = useKeyCheck(recoveryKey)
  const [checking, setChecking] = useState(false)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (check.passes()) onDone()
  }
  if (!checking)
    return (
      <FirstScreen title={t('recovery.title')} above={<StepLine step={3} />}>
        <Text>{t('recovery.text')}</Text>
        <Code block fz="lg" ta="center" className="tabular">
          {recoveryKey}
        </Code>
        <SheetButton secret={{ kind: 'recovery', recoveryKey }} office="" />
        <Group justify="flex-end">
          <Button onClick={() => setChecking(true)}>{t('recovery.written')}</Button>
        </Group>
      </FirstScreen>
    )
  return (
    <FirstScreen title={t('recovery.checkTitle')} above={<StepLine step={3} />}>
      <form onSubmit={submit} autoComplete="off">
        <Stack gap="sm">
          <KeyCheck text={t('recovery.checkText')} check={check} />
          <Group justify="space-between">
            <Button variant="default" onClick={() => setChecking(false)}>
              {t('recovery.showAgain')}
            </Button>
            <Button type="submit">{t('continue')}</Button>
          </Group>
        </Stack>
      </form>
    </FirstScreen>
  )
}
