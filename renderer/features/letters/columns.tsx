import { useTranslation } from 'react-i18next'
import type { letterSorts } from '../../../shared/contract/letters.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { Marked } from '../../components/marked.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import type { ColumnSpec } from '../../components/table/types.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useAnswers } from '../../lib/use-answers.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { useParty } from './use-party.ts'

export type LetterRow = Output<'letters.list'>['rows'][number]
type Column = ColumnSpec<LetterRow, (typeof letterSorts)[number]>

/** To whom, about what, sent when, due when, and what came back. */
export const useLetterColumns = (): Column[] => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { words } = useVocabulary()
  const { dateWords } = useAnswers()
  const party = useParty()
  const day = (value: string | null) => (value ? format.date(value, 'short') : '')
  return [
    {
      id: 'subject',
      header: t('column.subject'),
      sort: 'subject',
      cell: ({ subject, isExample }) => <Marked isExample={isExample}>{subject}</Marked>,
    },
    {
      id: 'to',
      header: t('column.to'),
      cell: party,
      beside: [
        { id: 'moreTo', header: t('column.moreTo') },
        { id: 'from', header: t('column.from') },
      ],
    },
    {
      id: 'date',
      header: t('column.date'),
      words: dateWords,
      sort: 'date',
      cell: ({ date }) => format.partialDate(date, 'short'),
    },
    {
      id: 'stage',
      header: t('column.status'),
      words: words('letterStages'),
      cell: ({ stage }) => <StatusChip list="letterStages" code={stage} />,
    },
    { id: 'replyDueOn', header: t('column.due'), cell: ({ replyDueOn }) => day(replyDueOn) },
    { id: 'response', header: t('column.response'), words: words('replyResponses') },
    { id: 'repliedOn', header: t('column.replied'), cell: ({ repliedOn }) => day(repliedOn) },
    { id: 'daysToReply', header: t('column.days'), end: true },
    { id: 'country', header: t('column.country'), words: format.countryWords() },
    ...hiddenColumns(t, words),
  ]
}

const hiddenColumns = (
  t: ReturnType<typeof useTranslation<'letters'>>['t'],
  words: ReturnType<typeof useVocabulary>['words'],
): Column[] => [
  { id: 'direction', header: t('column.direction'), words: words('letterDirections'), hidden: true },
  { id: 'type', header: t('column.type'), words: words('letterTypes'), hidden: true },
  { id: 'language', header: t('column.language'), words: words('letterLanguages'), hidden: true },
  {
    id: 'byOthers',
    header: t('column.by'),
    words: { true: t('byOthers'), false: t('byUs') },
    cell: ({ byOthers }) => (byOthers ? t('byOthers') : t('byUs')),
    hidden: true,
  },
  { id: 'deliveryStatus', header: t('form.delivery'), words: words('deliveryStatuses'), hidden: true },
  { id: 'ref', header: t('column.ref'), sort: 'ref', hidden: true },
]
