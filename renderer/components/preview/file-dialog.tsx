import { Alert, Group, Loader, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SectionedDocument } from '../../../shared/contract/report-document.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import type { Wanted } from '../../documents/files/index.ts'
import { useSentence } from '../../lib/use-sentence.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { LeakCard } from './leak-card.tsx'
import type { Run } from './run.ts'
import { SaveDialog } from './save-dialog.tsx'

type Props = {
  run: Run
  report: SectionedDocument
  choice: Wanted
  onClose: () => void
  onSaved: (fileName: string) => void
}

/** The name of the PDF with another ending; a table of several has its number in it. */
const nameOf = ({ fileName }: Run, choice: Wanted): string =>
  fileName.replace(/\.pdf$/, `${choice.format === 'csv' ? `-${choice.table + 1}` : ''}.${choice.format}`)

/** Makes the file, and lets it go once the gate has found nothing in its very bytes (R3). */
export const FileDialog = ({ run, report, choice, onClose, onSaved }: Props) => {
  const { t } = useTranslation('reports')
  const { word } = useVocabulary()
  const sentence = useSentence()
  const made = useQuery({
    queryKey: ['report.file', run.runId, choice],
    queryFn: async () => {
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
  const file =
    made.data && hits.data?.length === 0
      ? { suggestedName: nameOf(run, choice), format: choice.format, ...made.data }
      : null
  return (
    <SaveDialog run={run} file={file} onClose={onClose} onSaved={onSaved}>
      <Text size="sm">{word('reportFormats', choice.format)}</Text>
      {!error && !hits.data && (
        <Group role="status" gap="xs">
          <Loader size="xs" />
          <Text size="sm">{t(made.data ? 'leaks.checking' : 'files.making')}</Text>
        </Group>
      )}
      {error && <Alert color="red">{sentence(error)}</Alert>}
      {hits.data && <LeakCard hits={hits.data} />}
    </SaveDialog>
  )
}
