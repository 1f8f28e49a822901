import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { letterDirections, letterStatuses, letterTypes } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { May } from '../../components/may.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { findOrganisations } from '../../lib/find.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { useLetterColumns } from './columns.tsx'
import { LetterPeek } from './peek.tsx'
import { useLetterBulk } from './use-letter-bulk.ts'

export const LettersRegister = () => {
  const { t } = useTranslation('letters')
  const navigate = useNavigate()
  const { options } = useVocabulary()
  const columns = useLetterColumns()
  const bulk = useLetterBulk()
  return (
    <DataTable
      list="letters.list"
      label={t('title')}
      load={(query) => invoke('letters.list', query)}
      columns={columns}
      filters={[
        {
          id: 'direction',
          label: t('filter.direction'),
          options: options('letterDirections', letterDirections),
        },
        { id: 'type', label: t('filter.type'), options: options('letterTypes', letterTypes) },
        { id: 'status', label: t('filter.status'), options: options('letterStatuses', letterStatuses) },
        {
          id: 'overdue',
          label: t('filter.overdue'),
          options: [{ value: 'yes', label: t('filter.overdueYes') }],
        },
        { id: 'organisation', label: t('filter.organisation'), find: findOrganisations },
      ]}
      sort="date"
      descending
      searchLabel={t('search')}
      onOpen={({ id }) => void navigate({ to: '/letters/$id', params: { id } })}
      peek={(row) => <LetterPeek row={row} />}
      bulk={bulk}
      empty={{
        title: t('empty.title'),
        text: t('empty.text'),
        action: (
          <May channel="letters.create">
            <Button onClick={() => void navigate({ to: '/letters/new' })}>{t('new')}</Button>
          </May>
        ),
      }}
      archivable
      exportName={t('exportName')}
    />
  )
}
