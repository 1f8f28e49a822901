import { Alert, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useSentence } from '../../lib/use-sentence.ts'
import { EmptyState } from '../empty-state.tsx'
import { QueryView } from '../query-view.tsx'
import { AddButton } from './add-button.tsx'
import { AddingReport } from './adding-report.tsx'
import { DocumentDialog } from './document-dialog.tsx'
import { DocumentTable } from './document-table.tsx'
import { DropArea } from './drop-area.tsx'
import type { Owner } from './owner.ts'
import { useAddFiles } from './use-add-files.ts'
import { useMayWrite } from './use-may-write.ts'
import { Viewer } from './viewer.tsx'

/** The files of a record: what there is, how to add to it, and each of them seen inside the program. */
export const DocumentsPanel = ({ owner, ownerId }: Owner) => {
  const { t } = useTranslation('documents')
  const sentence = useSentence()
  const mayWrite = useMayWrite(owner)
  const addFiles = useAddFiles()
  const add = (files: readonly File[]) => void addFiles({ owner, ownerId }, files)
  const archive = useApiCommand('documents.archive')
  const documents = useApiQuery('documents.list', { owner, ownerId })
  const [opened, setOpened] = useState<{ id: string; to: 'see' | 'change' } | null>(null)
  // By its number: while a dialog stands open, the row may be changed, and its name hidden.
  const row = documents.data?.find(({ id }) => id === opened?.id)
  const close = () => setOpened(null)
  return (
    <Stack gap="md">
      {mayWrite && (
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Text c="dimmed">{t('hint')}</Text>
          <AddButton onFiles={add} />
        </Group>
      )}
      {mayWrite && <DropArea words={t('drop')} onFiles={add} />}
      <AddingReport ownerId={ownerId} />
      {archive.error && (
        <Alert color="red" role="alert">
          {sentence(archive.error)}
        </Alert>
      )}
      <QueryView query={documents}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('empty.title')} text={t('empty.text')} />
          ) : (
            <DocumentTable
              rows={rows}
              mayWrite={mayWrite}
              onSee={({ id }) => setOpened({ id, to: 'see' })}
              onChange={({ id }) => setOpened({ id, to: 'change' })}
              onArchive={({ id, version }) => archive.mutate({ id, version })}
            />
          )
        }
      </QueryView>
      {row && opened?.to === 'see' && <Viewer row={row} onClose={close} />}
      {row && opened?.to === 'change' && <DocumentDialog row={row} onClose={close} />}
    </Stack>
  )
}
