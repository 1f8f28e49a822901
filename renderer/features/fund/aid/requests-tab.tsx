import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { aidRequestStatuses, aidTypes, grounds } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { May } from '../../../components/may.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { findHouseholds } from '../../../lib/find.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useRequestColumns } from './request-columns.tsx'
import { RequestDrawer } from './request-drawer.tsx'
import { useFundFilters } from '../use-fund-filters.ts'

export const RequestsTab = () => {
  const { t } = useTranslation('fund')
  const navigate = useNavigate()
  const { options } = useVocabulary()
  const columns = useRequestColumns()
  const { fund } = useFundFilters()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <DataTable
        list="aidRequests.list"
        label={t('tab.requests')}
        load={(query) => invoke('aidRequests.list', query)}
        columns={columns}
        filters={[
          {
            id: 'status',
            label: t('field.status'),
            options: options('aidRequestStatuses', aidRequestStatuses),
          },
          fund,
          { id: 'aidType', label: t('field.aidType'), options: options('aidTypes', aidTypes) },
          { id: 'ground', label: t('field.ground'), options: options('grounds', grounds) },
          { id: 'household', label: t('field.family'), find: findHouseholds },
        ]}
        sort="date"
        descending
        searchLabel={t('request.search')}
        onOpen={({ id }) => void navigate({ to: '/fund/requests/$id', params: { id } })}
        empty={{
          title: t('request.none'),
          text: t('request.noneText'),
          action: (
            <May channel="aidRequests.create">
              <Button onClick={() => setAdding(true)}>{t('request.new')}</Button>
            </May>
          ),
        }}
        exportName={t('export.requests')}
      />
      {adding && <RequestDrawer onClose={() => setAdding(false)} />}
    </>
  )
}
