import { Alert, Button, Group, Stack } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../api/use-api-command.ts'
import { DocumentDialog } from '../../components/documents/document-dialog.tsx'
import { DocumentMenu } from '../../components/documents/document-menu.tsx'
import { AskedContents } from '../../components/documents/file-contents.tsx'
import { useMayWrite } from '../../components/documents/use-may-write.ts'
import { Unmasked } from '../../components/masked.tsx'
import { PeekFacts } from '../../components/table/peek-facts.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useSentence } from '../../lib/use-sentence.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { FileRow } from './documents-page.tsx'
import { Fingerprint } from './fingerprint.tsx'
import { OwnerLink } from './owner-link.tsx'

/** A file beside the list: what it shows, where it hangs, and what it is known by. */
export const FilePeek = ({ row }: { row: FileRow }) => {
  const { t } = useTranslation('documents')
  const format = useFormat()
  const { word } = useVocabulary()
  return (
    <Stack gap="md">
      <Unmasked>
        <AskedContents key={row.id} row={row} />
      </Unmasked>
      <PeekFacts
        facts={[
          { label: t('room.ref'), value: row.ref },
          { label: t('room.owner'), value: <OwnerLink file={row} /> },
          { label: t('room.ownerKind'), value: word('documentOwners', row.owner) },
          { label: t('room.ownerRef'), value: row.ownerRef },
          { label: t('field.kind'), value: word('documentKinds', row.kind) },
          { label: t('room.type'), value: word('documentTypes', row.type) },
          { label: t('field.size'), value: format.fileSize(row.size) },
          {
            label: t('field.added'),
            value: [format.moment(row.addedAt), row.addedBy].filter(Boolean).join(' · '),
          },
          { label: t('field.description'), value: row.description },
          { label: t('room.elsewhere'), value: row.elsewhere > 0 && format.number(row.elsewhere) },
          { label: t('room.sha256'), value: <Fingerprint sha256={row.sha256} /> },
        ]}
      />
      <FileActions row={row} />
    </Stack>
  )
}

/** An archived file comes back; of the others, what can be done on their record. */
const FileActions = ({ row }: { row: FileRow }) => {
  const { t } = useTranslation(['documents', 'common'])
  const sentence = useSentence()
  const mayWrite = useMayWrite(row.owner)
  const archive = useApiCommand('documents.archive')
  const restore = useApiCommand('documents.restore')
  const [changing, setChanging] = useState(false)
  const { id, version } = row
  const error = archive.error ?? restore.error
  return (
    <>
      {error && (
        <Alert color="red" role="alert">
          {sentence(error)}
        </Alert>
      )}
      <Group>
        {row.archivedAt === null ? (
          <DocumentMenu
            row={row}
            mayWrite={mayWrite}
            onChange={() => setChanging(true)}
            onArchive={() => archive.mutate({ id, version })}
          />
        ) : (
          mayWrite && (
            <Button
              variant="default"
              leftSection={<IconRestore size={16} aria-hidden />}
              loading={restore.isPending}
              onClick={() => restore.mutate({ id, version })}
            >
              {t('common:form.restore')}
            </Button>
          )
        )}
      </Group>
      {changing && <DocumentDialog row={row} onClose={() => setChanging(false)} />}
    </>
  )
}
