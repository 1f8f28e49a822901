import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { organisationKinds, organisationRelations } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { May } from '../../components/may.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { useOrganisationColumns } from './columns.tsx'
import { OrganisationPeek } from './peek.tsx'
import { useOrganisationBulk } from './use-organisation-bulk.ts'

export const OrganisationsRegister = () => {
  const { t } = useTranslation('organisations')
  const navigate = useNavigate()
  const format = useFormat()
  const { options } = useVocabulary()
  const columns = useOrganisationColumns()
  const bulk = useOrganisationBulk()
  return (
    <DataTable
      list="organisations.list"
      label={t('title')}
      load={(query) => invoke('organisations.list', query)}
      columns={columns}
      filters={[
        { id: 'kind', label: t('filter.kind'), options: options('organisationKinds', organisationKinds) },
        {
          id: 'relation',
          label: t('filter.relation'),
          options: options('organisationRelations', organisationRelations),
        },
        { id: 'country', label: t('filter.country'), options: format.countries() },
      ]}
      sort="name"
      searchLabel={t('search')}
      onOpen={({ id }) => void navigate({ to: '/organisations/$id', params: { id } })}
      peek={(row) => <OrganisationPeek row={row} />}
      bulk={bulk}
      empty={{
        title: t('empty.title'),
        text: t('empty.text'),
        action: (
          <May channel="organisations.create">
            <Button onClick={() => void navigate({ to: '/organisations/new' })}>{t('new')}</Button>
          </May>
        ),
      }}
      archivable
      exportName={t('exportName')}
    />
  )
}
