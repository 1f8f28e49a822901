import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { libertyClasses, personRoles } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { May } from '../../components/may.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { findCampaigns } from '../../lib/find.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { usePersonColumns } from './columns.tsx'
import { PersonPeek } from './peek.tsx'
import { usePersonBulk } from './use-person-bulk.ts'

export const Register = ({ onCreate }: { onCreate: () => void }) => {
  const { t } = useTranslation('people')
  const navigate = useNavigate()
  const { options } = useVocabulary()
  const columns = usePersonColumns()
  const bulk = usePersonBulk()
  return (
    <DataTable
      list="people.list"
      label={t('title')}
      load={(query) => invoke('people.list', query)}
      columns={columns}
      filters={[
        { id: 'status', label: t('filter.status'), options: options('libertyClasses', libertyClasses) },
        { id: 'role', label: t('filter.role'), options: options('personRoles', personRoles) },
        { id: 'campaign', label: t('filter.campaign'), find: findCampaigns },
      ]}
      sort="name"
      searchLabel={t('search')}
      onOpen={({ id }) => void navigate({ to: '/people/$id', params: { id } })}
      peek={(row) => <PersonPeek row={row} />}
      bulk={bulk}
      empty={{
        title: t('empty.title'),
        text: t('empty.text'),
        action: (
          <May channel="people.create">
            <Button onClick={onCreate}>{t('new')}</Button>
          </May>
        ),
      }}
      archivable
      exportName={t('exportName')}
    />
  )
}
