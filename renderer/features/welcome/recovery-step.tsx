import { Button, Code, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { plainSymbols } from '../../../shared/recovery-key.ts'
import { FirstScreen } from '../../components/first-screen.tsx'
import { useProblem } from '../../lib/use-sentence.ts'
import { StepLine } from './step-line.tsx'

type Props = { recoveryKey: string; onDone: () => void }

const twoOf = (count: number): [number, number] => {
  const first = Math.floor(Math.random() * count)
  const second = (first + 1 + Math.floor(Math.random() * (count - 1))) % count
  return first < second ? [first, second] : [second, first]
}
/** The recovery key, shown once, and proof that it is on paper. */
export const RecoveryStep = ({ recoveryKey, onDone }: Props) => {
  const { t } = useTranslation('welcome')
  const problem = useProblem()
  const groups = recoveryKey.split('-')
  const [asked] = useState(() => twoOf(groups.length))
  const [typed, setTyped] = useState<Record<number, string>>({})
  const [checking, setChecking] = useState(false)
  const [tried, setTried] = useState(false)
  const isRight = (at: number) => plainSymbols(typed[at] ?? '') === groups[at]

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (asked.every(isRight)) onDone()
  }
  if (!checking)
    return (
      <FirstScreen title={t('recovery.title')} above={<StepLine step={3} />}>
        <Text>{t('recovery.text')}</Text>
        <Code block fz="lg" ta="center" className="tabular">
          {recoveryKey}
        </Code>
        <Group justify="flex-end">
          <Button onClick={() => setChecking(true)}>{t('recovery.written')}</Button>
        </Group>
      </FirstScreen>
    )
  return (
    <FirstScreen title={t('recovery.checkTitle')} above={<StepLine step={3} />}>
      <form onSubmit={submit} autoComplete="off">
        <Stack gap="sm">
          <Text>{t('recovery.checkText')}</Text>
          {asked.map((at) => (
            <TextInput
              key={at}
              name={`group-${at + 1}`}
              label={t('recovery.group', { n: at + 1 })}
              autoComplete="off"
              spellCheck={false}
              value={typed[at] ?? ''}
              error={tried && !isRight(at) ? problem({ problem: 'recovery_mismatch' }) : null}
              onChange={(event) => setTyped({ ...typed, [at]: event.currentTarget.value })}
            />
          ))}
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
