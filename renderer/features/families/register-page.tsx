import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { grounds, riskLevels } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { findCampaigns } from '../../lib/find.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { useFamilyColumns } from './columns.tsx'
import { FamilyPeek } from './peek.tsx'
import { useFamilyBulk } from './use-family-bulk.ts'

export const RegisterPage = () => {
  const { t } = useTranslation('families')
  const navigate = useNavigate()
  const { options } = useVocabulary()
  const columns = useFamilyColumns()
  const bulk = useFamilyBulk()
  const create = () => void navigate({ to: '/families/new' })
  return (
    <>
      <PageHeader title={t('title')}>
        <May channel="households.create">
          <Button leftSection={<IconPlus size={16} aria-hidden />} data-key="KeyN" onClick={create}>
            {t('new')}
          </Button>
        </May>
      </PageHeader>
      <DataTable
        list="households.list"
        label={t('title')}
        load={(query) => invoke('households.list', query)}
        columns={columns}
        filters={[
          { id: 'ground', label: t('filter.ground'), options: options('grounds', grounds) },
          { id: 'risk', label: t('filter.risk'), options: options('riskLevels', riskLevels) },
          { id: 'campaign', label: t('filter.campaign'), find: findCampaigns },
        ]}
        sort="name"
        searchLabel={t('search')}
        onOpen={({ id }) => void navigate({ to: '/families/$id', params: { id } })}
        peek={(row) => <FamilyPeek row={row} />}
        bulk={bulk}
        empty={{
          title: t('empty.title'),
          text: t('empty.text'),
          action: (
            <May channel="households.create">
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
