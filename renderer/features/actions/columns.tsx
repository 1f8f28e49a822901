import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { Marked } from '../../components/marked.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import type { ColumnSpec } from '../../components/table/types.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useAnswers } from '../../lib/use-answers.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Row = Output<'actions.list'>['rows'][number]

/** "about 120" */
export const useParticipants = () => {
  const format = useFormat()
  const { word } = useVocabulary()
  return ({
    participants,
    participantsQualifier,
  }: Pick<Row, 'participants' | 'participantsQualifier'>): string =>
    participants === null
      ? ''
      : [
          participantsQualifier === 'exactly' ? '' : word('figureQualifiers', participantsQualifier),
          format.number(participants),
        ]
          .filter(Boolean)
          .join(' ')
}

export const useActionColumns = (): ColumnSpec<Row, 'date' | 'ref' | 'title'>[] => {
  const { t } = useTranslation('actions')
  const format = useFormat()
  const { words } = useVocabulary()
  const { dateWords } = useAnswers()
  const participants = useParticipants()
  return [
    {
      id: 'title',
      header: t('column.title'),
      sort: 'title',
      cell: ({ title, isExample }) => <Marked isExample={isExample}>{title}</Marked>,
    },
    {
      id: 'start',
      header: t('column.date'),
      words: dateWords,
      sort: 'date',
      cell: ({ start }) => format.partialDate(start, 'short'),
    },
    { id: 'type', header: t('column.type'), words: words('actionTypes') },
    {
      id: 'state',
      header: t('form.state'),
      words: words('actionStates'),
      cell: ({ state }) => <StatusChip list="actionStates" code={state} />,
    },
    { id: 'place', header: t('column.place') },
    { id: 'country', header: t('column.country'), words: format.countryWords() },
    {
      id: 'hosts',
      header: t('column.hosts'),
      cell: ({ hosts }) => hosts.map(({ label }) => label).join(', '),
    },
    {
      id: 'participants',
      header: t('column.participants'),
      beside: [
        { id: 'participantsQualifier', header: t('form.qualifier'), words: words('figureQualifiers') },
      ],
      cell: participants,
      end: true,
    },
    { id: 'ref', header: t('column.ref'), sort: 'ref', hidden: true },
  ]
}
