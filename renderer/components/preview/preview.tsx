import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../api/invoke.ts'
import { Unmasked } from '../masked.tsx'
import { May } from '../may.tsx'
import { useSentence } from '../../lib/use-sentence.ts'
import { FileDialog } from './file-dialog.tsx'
import { FilesMenu } from './files-menu.tsx'
import { LeakCard } from './leak-card.tsx'
import { PaperChoice } from './paper-choice.tsx'
import { readReport } from './papers.ts'
import { PdfPages } from './pdf-pages.tsx'
import type { Run } from './run.ts'
import classes from './preview.module.css'
import { SaveDialog } from './save-dialog.tsx'
import { useLeaks } from './use-leaks.ts'

type Props = { run: Run; backLabel: string; onClose: () => void }

/** The preview is the PDF itself, drawn page by page; what is saved are these bytes. */
export const Preview = ({ run, backLabel, onClose }: Props) => {
  const { t } = useTranslation(['reports', 'documents', 'common'])
  const sentence = useSentence()
  const [isSaving, setSaving] = useState(false)
  const [savedAs, setSavedAs] = useState<string | null>(null)
  const [paper, setPaper] = useState(0)
  const isReport = run.of === undefined
  const pdf = useQuery({
    queryKey: ['report.render', run.runId, paper],
    queryFn: () => invoke('report.render', { runId: run.runId, of: run.of ?? 'report', paper }),
    gcTime: 0,
  })
  const { data: read } = useQuery({
    queryKey: ['report.read', run.runId],
    queryFn: () => readReport(run.runId),
    enabled: isReport,
    gcTime: 0,
  })
  const isSeveral = (read?.paperCount ?? 1) > 1
  const { texts, hits } = useLeaks(run.runId, paper, isReport ? pdf.data : undefined)
  const isChecked = !isReport || hits.data?.length === 0
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Group gap="sm">
          <Button variant="subtle" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={onClose}>
            {backLabel}
          </Button>
          <Text fw={600}>{run.ref}</Text>
        </Group>
        <May channel="reports.exported">
          <Group gap="xs">
            {read && <FilesMenu run={run} read={read} onSaved={setSavedAs} />}
            <Button
              disabled={!pdf.data || !isChecked || (isReport && read === undefined)}
              onClick={() => setSaving(true)}
            >
              {isSeveral ? t('saveSeveral') : t('save')}
            </Button>
          </Group>
        </May>
      </Group>
      {savedAs && (
        <Alert color="brand" role="status">
          {t('saved', { name: savedAs })}
        </Alert>
      )}
      {read && isSeveral && <PaperChoice paper={paper} count={read.paperCount} onChoose={setPaper} />}
      {pdf.isPending && (
        <Group role="status">
          <Loader size="sm" />
          <Text>{t('making')}</Text>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              void invoke('report.stop', {})
              onClose()
            }}
          >
            {t('common:form.cancel')}
          </Button>
        </Group>
      )}
      {pdf.error && <Alert color="red">{sentence(pdf.error)}</Alert>}
      {isReport && pdf.data && hits.isPending && (
        <Text size="sm" role="status">
          {t('leaks.checking')}
        </Text>
      )}
      {hits.error && <Alert color="red">{sentence(hits.error)}</Alert>}
      {hits.data && <LeakCard hits={hits.data} />}
      {pdf.data && (
        <div className={classes.pages} tabIndex={0} role="region" aria-label={t('previewLabel')}>
          <Unmasked>
            <PdfPages bytes={pdf.data} unreadable={<Text>{t('documents:view.unreadable')}</Text>} />
          </Unmasked>
        </div>
      )}
      {isSaving && read && isSeveral && (
        <FileDialog
          run={run}
          report={read.report}
          choice={{ format: 'zip' }}
          onClose={() => setSaving(false)}
          onSaved={setSavedAs}
        />
      )}
      {isSaving && pdf.data && !isSeveral && (
        <SaveDialog
          run={run}
          file={{
            suggestedName: run.fileName,
            bytes: pdf.data,
            format: 'pdf',
            texts: texts ?? null,
          }}
          onClose={() => setSaving(false)}
          onSaved={setSavedAs}
        />
      )}
    </Stack>
  )
}
