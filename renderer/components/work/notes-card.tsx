import { Button, Group, Stack, Text } from '@mantine/core'
import { IconCheckbox, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input, Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { useFormat } from '../../lib/use-format.ts'
import { ErrorState } from '../error-state.tsx'
import { FactCard } from '../fact-card.tsx'
import { QueryView } from '../query-view.tsx'
import { RowButtons } from '../row-buttons.tsx'
import { NoteDialog } from './note-dialog.tsx'
import { TaskDialog } from './task-dialog.tsx'

export type Note = Output<'notes.list'>[number]
type Props = Input<'notes.list'> & { isClosed?: boolean }

/** What somebody noted on a record, and a task that comes of it. */
export const NotesCard = ({ isClosed = false, owner, ownerId }: Props) => {
  const { t } = useTranslation('work')
  const may = useMay()
  const notes = useApiQuery('notes.list', { owner, ownerId })
  const archive = useApiCommand('notes.archive')
  const [open, setOpen] = useState<'note' | 'task' | Note | null>(null)
  const close = () => setOpen(null)
  const mayWrite = may('notes.add') && !isClosed
  return (
    <FactCard
      title={t('notes.title')}
      action={
        mayWrite && (
          <Group gap={4}>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconCheckbox size={14} aria-hidden />}
              onClick={() => setOpen('task')}
            >
              {t('task.new')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => setOpen('note')}
            >
              {t('notes.add')}
            </Button>
          </Group>
        )
      }
    >
      <QueryView query={notes}>
        {(found) =>
          found.length === 0 ? (
            <Text c="dimmed">{t('notes.empty')}</Text>
          ) : (
            <Stack gap="sm">
              {found.map((note) => (
                <OneNote
                  key={note.id}
                  note={note}
                  mayWrite={mayWrite}
                  onEdit={() => setOpen(note)}
                  onArchive={() => archive.mutate({ id: note.id, version: note.version })}
                />
              ))}
            </Stack>
          )
        }
      </QueryView>
      {archive.error && <ErrorState error={archive.error} />}
      {open === 'task' && <TaskDialog about={{ entity: owner, id: ownerId }} onClose={close} />}
      {open !== null && open !== 'task' && (
        <NoteDialog
          owner={owner}
          ownerId={ownerId}
          {...(open !== 'note' && { note: open })}
          onClose={close}
        />
      )}
    </FactCard>
  )
}

type OneProps = { note: Note; mayWrite: boolean; onEdit: () => void; onArchive: () => void }
const OneNote = ({ note, mayWrite, onEdit, onArchive }: OneProps) => {
  const { t } = useTranslation('work')
  const format = useFormat()
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap">
      <div>
        <Text style={{ whiteSpace: 'pre-wrap' }}>{note.text}</Text>
        <Text size="xs" c="dimmed">
          {note.changedAt
            ? t('notes.changed', { who: note.by, when: format.moment(note.changedAt) })
            : t('notes.by', { who: note.by, when: format.moment(note.at) })}
        </Text>
      </div>
      {mayWrite && <RowButtons name={note.text.slice(0, 40)} onEdit={onEdit} onArchive={onArchive} />}
    </Group>
  )
}
