import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import type { missionSorts } from '../../../shared/contract/missions.ts'
import { Marked } from '../../components/marked.tsx'
import type { ColumnSpec } from '../../components/table/types.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Row = Output<'missions.list'>['rows'][number]

export const useMissionColumns = (): ColumnSpec<Row, (typeof missionSorts)[number]>[] => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const { word, words } = useVocabulary()
  return [
    {
      id: 'name',
      header: t('column.name'),
      cell: ({ name, isExample }) => <Marked isExample={isExample}>{name}</Marked>,
    },
    { id: 'city', header: t('column.city'), sort: 'city' },
    { id: 'hostState', header: t('form.hostState'), sort: 'host', words: format.countryWords() },
    { id: 'missionType', header: t('form.missionType'), words: words('missionTypes') },
    {
      id: 'sendingState',
      header: t('form.sendingState'),
      words: format.countryWords(),
      hidden: true,
    },
    {
      id: 'channels',
      header: t('form.channels'),
      words: words('letterChannels'),
      cell: ({ channels }) => channels.map((code) => word('letterChannels', code)).join(', '),
      hidden: true,
    },
    { id: 'lettersOut', header: t('column.lettersOut'), end: true },
    { id: 'answered', header: t('column.answered'), end: true },
    {
      id: 'lastLetterOn',
      header: t('column.lastLetter'),
      cell: ({ lastLetterOn }) => lastLetterOn && format.date(lastLetterOn, 'short'),
    },
    {
      id: 'isChecked',
      header: t('column.checked'),
      words: { true: t('known.isChecked'), false: t('known.toCheck') },
      cell: ({ isChecked }) => (isChecked ? t('known.isChecked') : t('known.toCheck')),
    },
    {
      id: 'isActive',
      header: t('column.active'),
      words: { true: t('mission.active'), false: t('mission.closed') },
      cell: ({ isActive }) => (isActive ? t('mission.active') : t('mission.closed')),
      hidden: true,
    },
    { id: 'ref', header: t('column.ref'), hidden: true },
  ]
}
