import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { roundStatuses } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { May } from '../../../components/may.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useFundFilters } from '../use-fund-filters.ts'
import { useRoundColumns } from './round-columns.tsx'

export const RoundsTab = () => {
  const { t } = useTranslation(['payouts', 'fund'])
  const { options } = useVocabulary()
  const navigate = useNavigate()
  const columns = useRoundColumns()
  const { fund } = useFundFilters()
  const add = (
    <May channel="rounds.create">
      <Button
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => void navigate({ to: '/fund/rounds/new' })}
      >
        {t('round.new')}
      </Button>
    </May>
  )
  return (
    <DataTable
      list="rounds.list"
      label={t('round.rounds')}
      load={(query) => invoke('rounds.list', query)}
      columns={columns}
      filters={[
        fund,
        { id: 'status', label: t('fund:field.status'), options: options('roundStatuses', roundStatuses) },
      ]}
      sort="date"
      descending
      searchLabel={t('round.search')}
      onOpen={({ id }) => void navigate({ to: '/fund/rounds/$id', params: { id } })}
      empty={{ title: t('round.none'), text: t('round.noneText'), action: add }}
      exportName={t('round.rounds')}
      actions={add}
    />
  )
}
