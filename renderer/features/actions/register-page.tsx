import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { actionTypes } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { findCampaigns } from '../../lib/find.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { useActionColumns } from './columns.tsx'

export const RegisterPage = () => {
  const { t } = useTranslation('actions')
  const navigate = useNavigate()
  const format = useFormat()
  const { options } = useVocabulary()
  const columns = useActionColumns()
  const create = () => void navigate({ to: '/actions/new' })
  return (
    <>
      <PageHeader title={t('title')}>
        <May channel="actions.create">
          <Button leftSection={<IconPlus size={16} aria-hidden />} data-key="KeyN" onClick={create}>
            {t('new')}
          </Button>
        </May>
      </PageHeader>
      <DataTable
        list="actions.list"
        label={t('title')}
        load={(query) => invoke('actions.list', query)}
        columns={columns}
        filters={[
          { id: 'type', label: t('filter.type'), options: options('actionTypes', actionTypes) },
          { id: 'country', label: t('filter.country'), options: format.countries() },
          { id: 'campaign', label: t('filter.campaign'), find: findCampaigns },
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
              <Button onClick={create}>{t('new')}</Button>
            </May>
          ),
        }}
        archivable
        exportName={t('exportName')}
      />
    </>
  )
}
