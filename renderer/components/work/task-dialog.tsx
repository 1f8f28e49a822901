import { useTranslation } from 'react-i18next'
import type { Input, Output } from '../../../shared/contract/index.ts'
import { invoke } from '../../api/invoke.ts'
import { typedDate } from '../../lib/read-date.ts'
import { DayInput } from '../form/day-input.tsx'
import { FormDialog } from '../form/form-dialog.tsx'
import { LookupField, type Chosen } from '../form/lookup-field.tsx'
import { readDay } from '../form/read.ts'
import { TextField } from '../form/text-field.tsx'
import { useRecordForm } from '../form/use-record-form.ts'

export type Task = Output<'tasks.list'>['rows'][number]
type Props = {
  task?: Task
  /** The record it is about, where it is written on the page of one. */
  about?: Input<'tasks.add'>['about']
  onClose: () => void
}
type Values = { title: string; dueOn: string; assignee: Chosen | null; details: string }

const valuesOf = (task: Task | undefined): Values => ({
  title: task?.title ?? '',
  dueOn: task?.dueOn ? typedDate(task.dueOn) : '',
  assignee: task?.assigneeId ? { id: task.assigneeId, label: task.assignee } : null,
  details: task?.details ?? '',
})
const findUsers = async (search: string) =>
  (await invoke('tasks.assignees', {})).filter(({ label }) =>
    label.toLowerCase().includes(search.toLowerCase()),
  )

/** What is to be done, by when and by whom. */
export const TaskDialog = ({ task, about, onClose }: Props) => {
  const { t } = useTranslation('work')
  const form = useRecordForm({
    channel: task ? 'tasks.change' : 'tasks.add',
    initial: valuesOf(task),
    input: ({ title, dueOn, assignee, details }) => {
      const fields = { title, dueOn: readDay('dueOn', dueOn), assigneeId: assignee?.id ?? null, details }
      return task ? { id: task.id, version: task.version, ...fields } : { ...fields, about: about ?? null }
    },
    draft: { screen: 'tasks', record: task?.id ?? about?.id ?? 'new' },
    onSaved: onClose,
  })
  return (
    <FormDialog title={task ? t('task.change') : t('task.new')} form={form} onClose={onClose} size="md">
      <TextField label={t('task.title')} required first {...form.field('title')} />
      <DayInput label={t('task.dueOn')} {...form.field('dueOn')} />
      <LookupField
        label={t('task.assignee')}
        list="tasks.assignees"
        find={findUsers}
        {...form.field('assignee')}
      />
      <TextField label={t('task.details')} rows={2} {...form.field('details')} />
    </FormDialog>
  )
}
