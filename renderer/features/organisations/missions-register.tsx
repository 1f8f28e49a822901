import { Button, Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { missionTypes } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { May } from '../../components/may.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { useMissionColumns } from './mission-columns.tsx'
import { MissionPeek } from './peek.tsx'
import { StartingList } from './starting-list.tsx'

/** The missions alone, with what passed between each and the campaign. */
export const MissionsRegister = () => {
  const { t } = useTranslation('organisations')
  const navigate = useNavigate()
  const format = useFormat()
  const { options } = useVocabulary()
  const columns = useMissionColumns()
  const yesNo = (yes: string, no: string) => [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]
  return (
    <DataTable
      list="missions.list"
      label={t('tab.missions')}
      load={(query) => invoke('missions.list', query)}
      columns={columns}
      filters={[
        { id: 'host', label: t('form.hostState'), options: format.countries() },
        { id: 'sending', label: t('form.sendingState'), options: format.countries() },
        { id: 'type', label: t('form.missionType'), options: options('missionTypes', missionTypes) },
        { id: 'active', label: t('column.active'), options: yesNo(t('mission.active'), t('mission.closed')) },
        {
          id: 'checked',
          label: t('column.checked'),
          options: yesNo(t('known.isChecked'), t('known.toCheck')),
        },
      ]}
      sort="city"
      searchLabel={t('search')}
      onOpen={({ id }) =>
        void navigate({ to: '/organisations/$id', params: { id }, search: { tab: 'mission' } })
      }
      peek={(row) => <MissionPeek row={row} />}
      actions={<StartingList />}
      empty={{
        title: t('mission.emptyTitle'),
        text: t('mission.emptyText'),
        action: (
          <Group justify="center">
            <StartingList />
            <May channel="organisations.create">
              <Button variant="default" onClick={() => void navigate({ to: '/organisations/new' })}>
                {t('new')}
              </Button>
            </May>
          </Group>
        ),
      }}
      archivable
      exportName={t('mission.exportName')}
    />
  )
}
