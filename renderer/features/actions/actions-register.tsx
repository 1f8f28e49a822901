import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { actionStates, actionTypes } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { May } from '../../components/may.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { findCampaigns, findOrganisations } from '../../lib/find.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { useActionColumns } from './columns.tsx'

export const ActionsRegister = () => {
  const { t } = useTranslation('actions')
  const navigate = useNavigate()
  const format = useFormat()
  const { options } = useVocabulary()
  const columns = useActionColumns()
  return (
    <DataTable
      list="actions.list"
      label={t('title')}
      load={(query) => invoke('actions.list', query)}
      columns={columns}
      filters={[
        { id: 'type', label: t('filter.type'), options: options('actionTypes', actionTypes) },
        { id: 'state', label: t('form.state'), options: options('actionStates', actionStates) },
        { id: 'country', label: t('filter.country'), options: format.countries() },
        { id: 'campaign', label: t('filter.campaign'), find: findCampaigns },
        { id: 'organisation', label: t('filter.organisation'), find: findOrganisations },
      ]}
      sort="date"
      descending
      searchLabel={t('search')}
      onOpen={({ id }) => void navigate({ to: '/actions/$id', params: { id } })}
      empty={{
        title: t('empty.title'),
        text: t('empty.text'),
        action: (
          <May channel="actions.create">
            <Button onClick={() => void navigate({ to: '/actions/new' })}>{t('new')}</Button>
          </May>
        ),
      }}
      archivable
      exportName={t('exportName')}
    />
  )
}
