import { useTranslation } from 'react-i18next'
import type { householdSorts } from '../../../shared/contract/families.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { riskLevels } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { Marked } from '../../components/marked.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import { codeOf } from '../../components/table/bulk-code.ts'
import type { ColumnSpec } from '../../components/table/types.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Row = Output<'households.list'>['rows'][number]
type Sort = (typeof householdSorts)[number]

export const useFamilyColumns = (): ColumnSpec<Row, Sort>[] => {
  const { t } = useTranslation('families')
  const format = useFormat()
  const { words, options } = useVocabulary()
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
    {
      id: 'settlement',
      header: t('column.settlement'),
      edit: {
        channel: 'households.setField',
        value: ({ settlement }) => settlement,
        save: ({ id, version }, value) =>
          invoke('households.setField', { id, version, field: 'settlement', value }),
      },
    },
    {
      id: 'riskLevel',
      header: t('column.risk'),
      sort: 'risk',
      words: words('riskLevels'),
      cell: ({ riskLevel }) => <StatusChip list="riskLevels" code={riskLevel} />,
      edit: {
        channel: 'households.setField',
        value: ({ riskLevel }) => riskLevel,
        options: options('riskLevels', riskLevels),
        save: ({ id, version }, value) =>
          invoke('households.setField', {
            id,
            version,
            field: 'riskLevel',
            value: codeOf(riskLevels, value),
          }),
      },
    },
    {
      id: 'lastAidOn',
      header: t('column.lastAid'),
      cell: ({ lastAidOn }) => lastAidOn && format.date(lastAidOn, 'short'),
    },
    { id: 'caregiver', header: t('column.caregiver'), hidden: true },
  ]
}
