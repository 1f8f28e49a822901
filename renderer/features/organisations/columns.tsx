import { useTranslation } from 'react-i18next'
import type { organisationSorts } from '../../../shared/contract/organisations.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { Marked } from '../../components/marked.tsx'
import type { ColumnSpec } from '../../components/table/types.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Row = Output<'organisations.list'>['rows'][number]

export const useOrganisationColumns = (): ColumnSpec<Row, (typeof organisationSorts)[number]>[] => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const { word } = useVocabulary()
  return [
    {
      id: 'name',
      header: t('column.name'),
      sort: 'name',
      cell: ({ name, isExample }) => <Marked isExample={isExample}>{name}</Marked>,
    },
    { id: 'ref', header: t('column.ref'), sort: 'ref', cell: ({ ref }) => ref, hidden: true },
    {
      id: 'kind',
      header: t('column.kind'),
      sort: 'kind',
      cell: ({ kind }) => word('organisationKinds', kind),
    },
    {
      id: 'country',
      header: t('column.country'),
      sort: 'country',
      cell: ({ country }) => format.country(country),
    },
    { id: 'city', header: t('column.city'), cell: ({ city }) => city },
    {
      id: 'relation',
      header: t('column.relation'),
      cell: ({ relation }) => word('organisationRelations', relation),
    },
    { id: 'lettersOut', header: t('column.lettersOut'), cell: ({ lettersOut }) => lettersOut, end: true },
    { id: 'lettersIn', header: t('column.lettersIn'), cell: ({ lettersIn }) => lettersIn, end: true },
  ]
}
