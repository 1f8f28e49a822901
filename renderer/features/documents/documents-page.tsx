import { Button, Text } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { documentRoom } from '../../../shared/contract/documents.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { documentKinds, documentOwners, documentTypes } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { AddButton } from '../../components/documents/add-button.tsx'
import { AddingReport } from '../../components/documents/adding-report.tsx'
import { DropArea } from '../../components/documents/drop-area.tsx'
import type { Owner } from '../../components/documents/owner.ts'
import { useAddFiles } from '../../components/documents/use-add-files.ts'
import { useWritableOwners } from '../../components/documents/use-may-write.ts'
import { Viewer } from '../../components/documents/viewer.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { CheckReport } from './check-report.tsx'
import { useDocumentColumns } from './columns.tsx'
import { FileAbout, FileName } from './file-card.tsx'
import { FilePeek } from './peek.tsx'
import { TargetDialog } from './target-dialog.tsx'
import { useCheck } from './use-check.ts'

export type FileRow = Output<'documents.all'>['rows'][number]

/** All files of the vault, whatever record they hang on. */
export const DocumentsPage = () => {
  const { t } = useTranslation('documents')
  const { options } = useVocabulary()
  const columns = useDocumentColumns()
  const check = useCheck()
  const mayAdd = useWritableOwners().length > 0
  const addFiles = useAddFiles()
  /** Files that were chosen, and wait for their record. */
  const [chosen, setChosen] = useState<readonly File[]>([])
  const [target, setTarget] = useState<Owner | null>(null)
  const [seen, setSeen] = useState<FileRow | null>(null)
  return (
    <>
      <PageHeader title={t('room.title')}>
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={16} aria-hidden />}
          disabled={check.state.at === 'busy'}
          onClick={() => void check.start()}
        >
          {t('check.start')}
        </Button>
        {mayAdd && <AddButton onFiles={setChosen} />}
      </PageHeader>
      {mayAdd && <DropArea words={t('room.drop')} onFiles={setChosen} />}
      {target && <AddingReport ownerId={target.ownerId} />}
      <CheckReport check={check} />
      <DataTable
        list="documents.all"
        label={t('room.title')}
        load={(query) => invoke('documents.all', query)}
        columns={columns}
        filters={[
          { id: 'kind', label: t('field.kind'), options: options('documentKinds', documentKinds) },
          { id: 'owner', label: t('room.ownerKind'), options: options('documentOwners', documentOwners) },
          { id: 'type', label: t('room.type'), options: options('documentTypes', documentTypes) },
        ]}
        sort="added"
        descending
        searchLabel={t('room.search')}
        onOpen={setSeen}
        openLabel={t('room.open')}
        peek={(row) => <FilePeek row={row} />}
        card={(row) => ({ name: <FileName row={row} />, about: <FileAbout row={row} /> })}
        empty={{ title: t('empty.title'), text: t('room.emptyText') }}
        archivable
        exportName={t('room.exportName')}
        footer={<RoomTaken />}
      />
      {seen && <Viewer row={seen} onClose={() => setSeen(null)} />}
      {chosen.length > 0 && (
        <TargetDialog
          files={chosen}
          onClose={() => setChosen([])}
          onChosen={(owner) => {
            setChosen([])
            setTarget(owner)
            void addFiles(owner, chosen)
          }}
        />
      )}
    </>
  )
}

/** How full the vault is: contents on several records lie there once. */
const RoomTaken = () => {
  const { t } = useTranslation('documents')
  const format = useFormat()
  const { data } = useApiQuery('documents.room', {})
  if (!data) return null
  return (
    <Text size="xs" className="tabular" span>
      {t('room.taken', { used: format.fileSize(data.used), room: format.fileSize(documentRoom) })}
    </Text>
  )
}
