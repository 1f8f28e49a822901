import { useTranslation } from 'react-i18next'
import type { letterSorts } from '../../../shared/contract/letters.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { Marked } from '../../components/marked.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import type { ColumnSpec } from '../../components/table/types.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useAnswers } from '../../lib/use-answers.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Row = Output<'letters.list'>['rows'][number]

export const useLetterColumns = (): ColumnSpec<Row, (typeof letterSorts)[number]>[] => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { words } = useVocabulary()
  const { dateWords } = useAnswers()
  return [
    {
      id: 'subject',
      header: t('column.subject'),
      sort: 'subject',
      cell: ({ subject, isExample }) => <Marked isExample={isExample}>{subject}</Marked>,
    },
    {
      id: 'date',
      header: t('column.date'),
      words: dateWords,
      sort: 'date',
      cell: ({ date }) => format.partialDate(date, 'short'),
    },
    {
      id: 'direction',
      header: t('column.direction'),
      words: words('letterDirections'),
    },
    { id: 'from', header: t('column.from') },
    { id: 'to', header: t('column.to') },
    { id: 'type', header: t('column.type'), words: words('letterTypes'), hidden: true },
    {
      id: 'status',
      header: t('column.status'),
      words: words('letterStatuses'),
      cell: ({ status }) => <StatusChip list="letterStatuses" code={status} />,
    },
    {
      id: 'replyDueOn',
      header: t('column.due'),
      cell: ({ replyDueOn, isOverdue, status }) =>
        replyDueOn && status === 'open'
          ? `${format.date(replyDueOn, 'short')}${isOverdue ? ` · ${t('overdue')}` : ''}`
          : '',
    },
    {
      id: 'daysToReply',
      header: t('column.days'),

      end: true,
      hidden: true,
    },
    { id: 'ref', header: t('column.ref'), sort: 'ref', hidden: true },
  ]
}
