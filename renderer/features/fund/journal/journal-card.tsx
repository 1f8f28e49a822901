import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../../api/invoke.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { requireDay } from '../../../components/form/read.ts'
import { FactCard } from '../../../components/fact-card.tsx'
import { May } from '../../../components/may.tsx'
import { ProgressLine } from '../../../components/progress-line.tsx'
import { typedDate } from '../../../lib/read-date.ts'
import { useProblem, useSentence } from '../../../lib/use-sentence.ts'
import { AppError } from '../../../../shared/result.ts'
import { useToday } from '../books.tsx'
import { useJournalFile, type JournalFormat } from './use-journal-file.ts'

export const JournalCard = () => {
  const today = useToday()
  return today && <Card year={today.slice(0, 4)} />
}

const Card = ({ year }: { year: string }) => {
  const { t } = useTranslation(['books', 'common'])
  const problem = useProblem()
  const sentence = useSentence()
  const fileOf = useJournalFile()
  const [days, setDays] = useState({ from: typedDate(`${year}-01-01`), to: typedDate(`${year}-12-31`) })
  const [running, setRunning] = useState<{ done: number; total: number; stop: () => void } | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [without, setWithout] = useState(0)
  const fields = error instanceof AppError ? (error.wire.fields ?? {}) : {}
  const labels = { from: t('journal.from'), to: t('journal.to') }
  const beside = (name: 'from' | 'to') => {
    const found = fields[name]
    return found && problem(found)
  }
  const save = async (format: JournalFormat) => {
    const controller = new AbortController()
    const at = (done: number, total: number) => setRunning({ done, total, stop: () => controller.abort() })
    setError(null)
    try {
      const [from, to] = [requireDay('from', days.from), requireDay('to', days.to)]
      at(0, 1)
      const { rows, withoutNumber } = await invoke('journal.export', { from, to })
      setWithout(withoutNumber)
      const bytes = await fileOf(rows, format, (done) => at(done, rows.length), controller.signal)
      const suggestedName = `${t('journal.fileName')}-${from}-${to}.${format}`
      const file = await invoke('file.save', { suggestedName, bytes })
      if (file)
        notifications.show({
          message: t('common:table.exported', { count: rows.length, file: file.fileName }),
        })
    } catch (failure) {
      if (!controller.signal.aborted) setError(failure)
    } finally {
      setRunning(null)
    }
  }
  return (
    <FactCard title={t('journal.title')}>
      <Stack gap="sm">
        <Text>{t('journal.text')}</Text>
        <Group align="flex-start">
          {(['from', 'to'] as const).map((name) => (
            <DayInput
              key={name}
              name={name}
              label={labels[name]}
              value={days[name]}
              error={beside(name)}
              onChange={(value) => setDays({ ...days, [name]: value })}
            />
          ))}
        </Group>
        {error !== null && Object.keys(fields).length === 0 && (
          <Alert color="red" role="alert">
            {sentence(error)}
          </Alert>
        )}
        {without > 0 && <Alert color="brand">{t('journal.without', { count: without })}</Alert>}
        {running ? (
          <ProgressLine
            words={t('journal.working')}
            done={running.done}
            total={running.total}
            cancelLabel={t('common:form.cancel')}
            onCancel={running.stop}
          />
        ) : (
          <May channel="journal.export">
            <Group gap="xs">
              <Button onClick={() => void save('xlsx')}>{t('journal.asXlsx')}</Button>
              <Button variant="default" onClick={() => void save('csv')}>
                {t('journal.asCsv')}
              </Button>
            </Group>
          </May>
        )}
      </Stack>
    </FactCard>
  )
}
