import { Alert, Button, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { invoke } from '../../api/invoke.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { FactCard } from '../../components/fact-card.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useProblem } from '../../lib/use-sentence.ts'

/** A sheet of paper against the history: its number and code show whether anything up to it was changed. */
export const CodeCard = () => {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const problem = useProblem()
  const [seq, setSeq] = useState<number | ''>('')
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const [answer, setAnswer] = useState<Output<'audit.checkCode'> | null>(null)
  const [error, setError] = useState<unknown>(null)
  const needed = (empty: boolean) => (tried && empty ? problem({ problem: 'required' }) : null)

  const check = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (seq === '' || !code.trim()) return
    setError(null)
    try {
      setAnswer(await invoke('audit.checkCode', { seq, code }))
    } catch (failure) {
      setError(failure)
    }
  }
  return (
    <FactCard title={t('code.title')}>
      <form onSubmit={(event) => void check(event)} autoComplete="off">
        <Stack gap="sm">
          <Text>{t('code.text')}</Text>
          <Group align="flex-start">
            <NumberInput
              name="seq"
              label={t('code.seq')}
              min={1}
              hideControls
              w={120}
              value={seq}
              error={needed(seq === '')}
              onChange={(value) => {
                setSeq(typeof value === 'number' ? value : '')
                setAnswer(null)
              }}
            />
            <TextInput
              name="code"
              label={t('code.code')}
              placeholder="0000-0000-0000"
              autoComplete="off"
              spellCheck={false}
              value={code}
              error={needed(!code.trim())}
              onChange={(event) => {
                setCode(event.currentTarget.value)
                setAnswer(null)
              }}
            />
          </Group>
          <Group>
            <Button type="submit" variant="default">
              {t('code.check')}
            </Button>
          </Group>
          {error !== null && <ErrorState error={error} />}
          {answer && (
            <Alert role="status" color={answer.verdict === 'fits' ? 'brand' : 'red'}>
              {t(`code.${answer.verdict}`, { moment: answer.at ? format.moment(answer.at) : '' })}
            </Alert>
          )}
        </Stack>
      </form>
    </FactCard>
  )
}
