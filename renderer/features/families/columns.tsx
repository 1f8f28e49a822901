import { useTranslation } from 'react-i18next'
import type { householdSorts } from '../../../shared/contract/families.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { Marked } from '../../components/marked.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import type { ColumnSpec } from '../../components/table/types.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Row = Output<'households.list'>['rows'][number]
type Sort = (typeof householdSorts)[number]

export const useFamilyColumns = (): ColumnSpec<Row, Sort>[] => {
  const { t } = useTranslation('families')
  const format = useFormat()
  const { words } = useVocabulary()
  return [
    {
      id: 'label',
      header: t('column.name'),
      sort: 'name',
      cell: ({ label, ref, isExample }) => <Marked isExample={isExample}>{label || ref}</Marked>,
    },
    { id: 'ref', header: t('column.ref'), sort: 'ref' },
    {
      id: 'peopleCount',
      header: t('column.people'),
      sort: 'people',
      cell: ({ peopleCount }) => format.number(peopleCount),
      end: true,
    },
    {
      id: 'dependantsCount',
      header: t('column.dependants'),
      cell: ({ dependantsCount }) => format.number(dependantsCount),
      end: true,
    },
    { id: 'ground', header: t('column.ground'), words: words('grounds') },
    { id: 'groundPerson', header: t('column.groundPerson') },
    { id: 'settlement', header: t('column.settlement') },
    {
      id: 'riskLevel',
      header: t('column.risk'),
      sort: 'risk',
      words: words('riskLevels'),
      cell: ({ riskLevel }) => <StatusChip list="riskLevels" code={riskLevel} />,
    },
    {
      id: 'lastAidOn',
      header: t('column.lastAid'),
      cell: ({ lastAidOn }) => lastAidOn && format.date(lastAidOn, 'short'),
    },
    { id: 'caregiver', header: t('column.caregiver'), hidden: true },
  ]
}
