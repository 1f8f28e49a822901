import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../api/invoke.ts'
import { sha256 } from '../../lib/sha256.ts'
import { useSentence } from '../../lib/use-sentence.ts'
import type { FileText } from '../../../shared/contract/leaks.ts'
import type { ReportFormat } from '../../../shared/vocabulary/index.ts'
import type { Run } from './run.ts'

/** What would be saved. */
export type SavedFile = {
  suggestedName: string
  bytes: Uint8Array
  format: ReportFormat
  /** What a report says, read from its bytes; null for a paper of the bank, which names payees by its nature. */
  texts: FileText[] | null
}
type Props = {
  run: Run
  /** Null while it is not there, or may not leave. */
  file: SavedFile | null
  /** What is to be said of the file before it can be saved. */
  children?: ReactNode
  onClose: () => void
  onSaved: (fileName: string) => void
}

/** Asks once, and says for whom the file is. What was saved is recorded with its hash. */
export const SaveDialog = ({ run, file, children, onClose, onSaved }: Props) => {
  const { t } = useTranslation(['reports', 'common'])
  const sentence = useSentence()
  const client = useQueryClient()
  const save = useMutation({
    mutationFn: async ({ suggestedName, bytes, format, texts }: SavedFile) => {
      const saving = { suggestedName, bytes: new Uint8Array(bytes) }
      if (texts) return invoke('report.save', { runId: run.runId, texts, format, ...saving })
      const saved = await invoke('file.save', saving)
      if (saved) await invoke('reports.exported', { runId: run.runId, sha256: await sha256(bytes) })
      return saved
    },
    onSuccess: (saved) => {
      if (saved) onSaved(saved.fileName)
      void client.invalidateQueries()
      onClose()
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(run.of ? 'confirm.bankTitle' : `confirm.title.${run.level ?? 'internal'}`)}
    >
      <Stack gap="md">
        <Text>{t(run.of ? 'confirm.bankText' : `confirm.text.${run.level ?? 'internal'}`)}</Text>
        {children}
        {save.error && <Alert color="red">{sentence(save.error)}</Alert>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:form.cancel')}
          </Button>
          <Button
            loading={save.isPending}
            disabled={!file}
            onClick={() => file && save.mutate(file)}
            data-autofocus
          >
            {t('confirm.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
