import { Alert, Button, Group, Modal, Select, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Parsed } from '../../../../../shared/contract/index.ts'
import { type Language, languages } from '../../../../../shared/contract/shell.ts'
import { receiptPer } from '../../../../../shared/vocabulary/index.ts'
import { useApiQuery } from '../../../../api/use-api-query.ts'
import { DayInput } from '../../../../components/form/day-input.tsx'
import { ProgressLine } from '../../../../components/progress-line.tsx'
import { languageNames } from '../../../../lib/language-names.ts'
import { readWholeDay, typedDate } from '../../../../lib/read-date.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import { useSentence } from '../../../../lib/use-sentence.ts'
import { useVocabulary } from '../../../../lib/use-vocabulary.ts'
import { fundOptions, useToday } from '../../books.tsx'
import { DueTable } from './due-table.tsx'
import { type File, IssuedList } from './issued-list.tsx'
import { PrintDialog } from './print-dialog.tsx'
import { useIssueRun } from './use-issue-run.ts'

type Props = { onClose: () => void; donor?: { key: Parsed<'donors.get'>; name: string; from: string } }

/** Which gifts, how many receipts, in which language; then issued part by part, and offered to be saved. */
export const IssueDialog = ({ donor, onClose }: Props) => {
  const { t } = useTranslation('receipts')
  const today = useToday()
  const run = useIssueRun()
  const [file, setFile] = useState<File | null>(null)
  const title = donor ? t('issue.titleFor', { name: donor.name }) : t('issue.title')
  if (file) return <PrintDialog {...file} onClose={() => setFile(null)} />
  return (
    <Modal
      opened
      onClose={() => (run.progress ? run.stop() : onClose())}
      title={title}
      size="lg"
      closeOnClickOutside={false}
    >
      {today && !run.issued && <Choose donor={donor ?? null} today={today} run={run} />}
      {run.issued && (
        <IssuedList issued={run.issued} stopped={run.stopped} onFile={setFile} onClose={onClose} />
      )}
    </Modal>
  )
}

type ChooseProps = { donor: Props['donor'] | null; today: string; run: ReturnType<typeof useIssueRun> }
const Choose = ({ donor, today, run }: ChooseProps) => {
  const { t } = useTranslation('receipts')
  const format = useFormat()
  const sentence = useSentence()
  const { options } = useVocabulary()
  const funds = useApiQuery('funds.list', {}).data ?? []
  const [fundId, setFundId] = useState('')
  const [from, setFrom] = useState(typedDate(donor?.from ?? `${today.slice(0, 4)}-01-01`))
  const [to, setTo] = useState(typedDate(today))
  const [per, setPer] = useState<(typeof receiptPer)[number]>('donor')
  const [language, setLanguage] = useState<Language>(format.language)
  const [start, end] = [readWholeDay(from), readWholeDay(to)]
  const ready = start.ok && end.ok
  const period = { from: start.ok ? start.text : today, to: end.ok ? end.text : today }
  const due = useApiQuery(
    'receipts.due',
    { fundId: fundId || null, ...period, per, donor: donor?.key ?? null },
    { enabled: ready },
  )
  const items = (ready && due.data?.items) || []
  const unknown = (ready && due.data?.unknown) || 0
  if (run.progress)
    return (
      <ProgressLine
        words={t('issue.running', {
          done: format.number(run.progress.done),
          total: format.number(run.progress.total),
        })}
        {...run.progress}
        cancelLabel={t('issue.stop')}
        onCancel={run.stop}
      />
    )
  return (
    <Stack gap="md">
      <Text>{t('issue.text')}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayInput name="from" label={t('issue.from')} value={from} onChange={setFrom} required />
        <DayInput name="to" label={t('issue.to')} value={to} onChange={setTo} required />
        <Select
          label={t('issue.fund')}
          data={[{ value: '', label: t('issue.allFunds') }, ...fundOptions(funds)]}
          value={fundId}
          onChange={(value) => setFundId(value ?? '')}
          allowDeselect={false}
        />
        <Select
          label={t('issue.per')}
          data={options('receiptPer', receiptPer)}
          value={per}
          onChange={(value) => setPer(receiptPer.find((each) => each === value) ?? per)}
          allowDeselect={false}
        />
      </SimpleGrid>
      <Select
        label={t('issue.language')}
        description={t('issue.languageHint')}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={language}
        onChange={(value) => setLanguage(languages.find((each) => each === value) ?? language)}
        allowDeselect={false}
      />
      {due.data && items.length === 0 && <Alert color="brand">{t('issue.none')}</Alert>}
      {items.length > 0 && <DueTable items={items} otherwise={language} />}
      {unknown > 0 && <Text c="dimmed">{t('issue.unknown', { count: unknown })}</Text>}
      {(run.error ?? due.error) && <Alert color="red">{sentence(run.error ?? due.error)}</Alert>}
      <Group justify="flex-end">
        <Button
          disabled={items.length === 0}
          onClick={() => void run.start(items, language, per === 'donor' ? period : null)}
        >
          {t('issue.run', { count: items.length })}
        </Button>
      </Group>
    </Stack>
  )
}
