import { useTranslation } from 'react-i18next'
import type { organisationSorts } from '../../../shared/contract/organisations.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { organisationRelations } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { Marked } from '../../components/marked.tsx'
import { codeOf } from '../../components/table/bulk-code.ts'
import type { ColumnSpec } from '../../components/table/types.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Row = Output<'organisations.list'>['rows'][number]

export const useOrganisationColumns = (): ColumnSpec<Row, (typeof organisationSorts)[number]>[] => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const { words, options } = useVocabulary()
  return [
    {
      id: 'name',
      header: t('column.name'),
      sort: 'name',
      cell: ({ name, isExample }) => <Marked isExample={isExample}>{name}</Marked>,
    },
    { id: 'ref', header: t('column.ref'), sort: 'ref', hidden: true },
    {
      id: 'kind',
      header: t('column.kind'),
      sort: 'kind',
      words: words('organisationKinds'),
    },
    {
      id: 'country',
      header: t('column.country'),
      sort: 'country',
      words: format.countryWords(),
    },
    { id: 'city', header: t('column.city') },
    {
      id: 'relation',
      header: t('column.relation'),
      words: words('organisationRelations'),
      edit: {
        channel: 'organisations.setField',
        value: ({ relation }) => relation,
        options: options('organisationRelations', organisationRelations),
        save: ({ id, version }, value) =>
          invoke('organisations.setField', {
            id,
            version,
            field: 'relation',
            value: codeOf(organisationRelations, value),
          }),
      },
    },
    { id: 'lettersOut', header: t('column.lettersOut'), end: true },
    { id: 'lettersIn', header: t('column.lettersIn'), end: true },
  ]
}
