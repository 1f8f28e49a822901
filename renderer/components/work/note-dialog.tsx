import { useTranslation } from 'react-i18next'
import type { Input } from '../../../shared/contract/index.ts'
import { FormDialog } from '../form/form-dialog.tsx'
import { TextField } from '../form/text-field.tsx'
import { useRecordForm } from '../form/use-record-form.ts'
import type { Note } from './notes-card.tsx'

type Props = Input<'notes.list'> & { note?: Note; onClose: () => void }

export const NoteDialog = ({ owner, ownerId, note, onClose }: Props) => {
  const { t } = useTranslation('work')
  const form = useRecordForm({
    channel: note ? 'notes.change' : 'notes.add',
    initial: { text: note?.text ?? '' },
    input: ({ text }) => (note ? { id: note.id, version: note.version, text } : { owner, ownerId, text }),
    draft: { screen: 'notes', record: note?.id ?? ownerId },
    onSaved: onClose,
  })
  return (
    <FormDialog title={note ? t('notes.change') : t('notes.add')} form={form} onClose={onClose} size="md">
      <TextField label={t('notes.text')} required first rows={4} {...form.field('text')} />
    </FormDialog>
  )
}
