import { Alert, Group, Loader, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SectionedDocument } from '../../../shared/contract/report-document.ts'
import { invoke } from '../../api/invoke.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import type { Wanted } from '../../documents/files/index.ts'
import { useSentence } from '../../lib/use-sentence.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { LeakCard } from './leak-card.tsx'
import { printReport } from './papers.ts'
import type { Run } from './run.ts'
import { SaveDialog } from './save-dialog.tsx'

type Choice = Wanted | { format: 'zip' }
type Props = {
  run: Run
  report: SectionedDocument
  /** All its papers in one file, or what it says in another form. */
  choice: Choice
  onClose: () => void
  onSaved: (fileName: string) => void
}

/** The name of the PDF with another ending; a table of several has its number in it. */
const nameOf = ({ fileName }: Run, choice: Choice): string =>
  fileName.replace(/\.pdf$/, `${choice.format === 'csv' ? `-${choice.table + 1}` : ''}.${choice.format}`)

/** Makes the file, and lets it go once the gate has found nothing in its very bytes (R3). */
export const FileDialog = ({ run, report, choice, onClose, onSaved }: Props) => {
  const { t } = useTranslation('reports')
  const { word } = useVocabulary()
  const sentence = useSentence()
  const [step, setStep] = useState<{ paper: number; of: number } | null>(null)
  const made = useQuery({
    queryKey: ['report.file', run.runId, choice],
    queryFn: async () => {
      if (choice.format === 'zip') return printReport(run, (paper, of) => setStep({ paper: paper + 1, of }))
      const { reportFile } = await import('../../documents/files/index.ts')
      return reportFile(report, choice)
    },
    gcTime: 0,
    // What was searched is what is saved.
    staleTime: Infinity,
  })
  const hits = useApiQuery(
    'leaks.check',
    { runId: run.runId, texts: made.data?.texts ?? [] },
    { enabled: made.data !== undefined },
  )
  const error = made.error ?? hits.error
  const close = () => {
    if (choice.format === 'zip' && made.isPending) void invoke('report.stop', {})
    onClose()
  }
  const making = step ? t('papers.making', step) : t('files.making')
  const file =
    made.data && hits.data?.length === 0
      ? { suggestedName: nameOf(run, choice), format: choice.format, ...made.data }
      : null
  return (
    <SaveDialog run={run} file={file} onClose={close} onSaved={onSaved}>
      <Text size="sm">{word('reportFormats', choice.format)}</Text>
      {!error && !hits.data && (
        <Group role="status" gap="xs">
          <Loader size="xs" />
          <Text size="sm">{made.data ? t('leaks.checking') : making}</Text>
        </Group>
      )}
      {error && <Alert color="red">{sentence(error)}</Alert>}
      {hits.data && <LeakCard hits={hits.data} />}
    </SaveDialog>
  )
}
