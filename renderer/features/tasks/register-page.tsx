import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import type { taskSorts } from '../../../shared/contract/work.ts'
import { taskKinds, taskStates } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useMay } from '../../api/use-may.ts'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import type { ColumnSpec } from '../../components/table/types.ts'
import { type Task, TaskDialog } from '../../components/work/task-dialog.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useOpenRecord } from '../../lib/use-open-record.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { usePair } from '../../lib/use-pair.ts'

type Row = Output<'tasks.list'>['rows'][number]

/** Everything that is to be done: what people wrote down, and what the program keeps beside its records. */
export const TasksPage = () => {
  const { t } = useTranslation('work')
  const { options } = useVocabulary()
  const openRecord = useOpenRecord()
  const [open, setOpen] = useState<Task | 'new' | null>(null)
  const columns = useColumns()
  /** What the program keeps is done on its record. */
  const openTask = (task: Task) =>
    task.kind === 'other' || !task.entityId ? setOpen(task) : openRecord({ ...task, id: task.entityId })
  return (
    <>
      <PageHeader title={t('task.tasks')}>
        <May channel="tasks.add">
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            data-key="KeyN"
            onClick={() => setOpen('new')}
          >
            {t('task.new')}
          </Button>
        </May>
      </PageHeader>
      <DataTable
        list="tasks.list"
        label={t('task.tasks')}
        load={(query) => invoke('tasks.list', query)}
        columns={columns}
        filters={[
          { id: 'state', label: t('task.state'), options: options('taskStates', taskStates) },
          { id: 'kind', label: t('task.kind'), options: options('taskKinds', taskKinds) },
          { id: 'assignee', label: t('task.assignee'), find: () => invoke('tasks.assignees', {}) },
        ]}
        sort="due"
        searchLabel={t('task.search')}
        onOpen={openTask}
        empty={{ title: t('task.empty'), text: t('task.emptyText') }}
        exportName={t('task.exportName')}
      />
      {open !== null && <TaskDialog {...(open !== 'new' && { task: open })} onClose={() => setOpen(null)} />}
    </>
  )
}

const useColumns = (): ColumnSpec<Row, (typeof taskSorts)[number]>[] => {
  const { t } = useTranslation('work')
  const format = useFormat()
  const { words } = useVocabulary()
  return [
    { id: 'title', header: t('task.title'), sort: 'title' },
    {
      id: 'dueOn',
      header: t('task.dueOn'),
      sort: 'due',
      cell: ({ dueOn, isLate }) =>
        dueOn &&
        (isLate ? t('task.late', { date: format.date(dueOn, 'short') }) : format.date(dueOn, 'short')),
    },
    {
      id: 'doneOn',
      header: t('task.done'),
      onScreenOnly: true,
      cell: (row) => <DoneButton task={row} />,
    },
    { id: 'kind', header: t('task.kind'), words: words('taskKinds') },
    {
      id: 'about',
      header: t('task.about'),
      // A letter has its subject for a name, and its task has it for a title.
      cell: ({ about, title, ref }) => (about === title ? ref : about),
    },
    { id: 'assignee', header: t('task.assignee') },
    { id: 'details', header: t('task.details'), hidden: true },
  ]
}

/** One key press from the list: most tasks are done there. */
const DoneButton = ({ task: { id, version, doneOn, title } }: { task: Row }) => {
  const { t } = useTranslation('work')
  const pair = usePair()
  const may = useMay()
  const done = useApiCommand('tasks.done')
  const reopen = useApiCommand('tasks.reopen')
  if (!may('tasks.done')) return null
  const act = doneOn ? reopen : done
  const label = doneOn ? t('task.reopen') : t('task.markDone')
  return (
    <Group onClick={(event) => event.stopPropagation()}>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={pair(label, title)}
        loading={act.isPending}
        onClick={() => act.mutate({ id, version })}
      >
        {label}
      </Button>
    </Group>
  )
}
