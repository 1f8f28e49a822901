import { Drawer, Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { FactCard } from '../../../components/fact-card.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { RecordActions } from '../../../components/record-actions.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useRegime } from '../../../lib/use-regime.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { FacilityDialog } from './facility-dialog.tsx'

/** A place of detention beside the list: what it is, and who is held there now. */
export const FacilityDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const { t } = useTranslation('legal')
  const facility = useApiQuery('facilities.get', { id })
  return (
    <Drawer
      opened
      onClose={onClose}
      title={facility.data?.name ?? t('facility.one')}
      position="right"
      size={480}
    >
      <QueryView query={facility}>{(loaded) => <Loaded facility={loaded} />}</QueryView>
    </Drawer>
  )
}

const Loaded = ({ facility }: { facility: Output<'facilities.get'> }) => {
  const { t } = useTranslation('legal')
  const format = useFormat()
  const { word } = useVocabulary()
  const { regimeOn } = useRegime()
  const session = useApiQuery('session.current', {})
  const archive = useApiCommand('facilities.archive')
  const restore = useApiCommand('facilities.restore')
  const [changing, setChanging] = useState(false)
  const { id, version, held } = facility
  const today = session.data?.today ?? ''
  return (
    <Stack gap="md">
      <Group gap="xs">
        <RecordActions
          channel="facilities.update"
          editLabel={t('facility.change')}
          onEdit={() => setChanging(true)}
          isArchived={facility.archivedAt !== null}
          archiveTitle={t('facility.archiveTitle')}
          archiveText={t('facility.archiveText')}
          onArchive={() => archive.mutateAsync({ id, version })}
          onRestore={() => restore.mutate({ id, version })}
        />
      </Group>
      <FactCard
        title={t('facility.one')}
        facts={[
          { label: t('facility.kind'), value: word('facilityKinds', facility.kind) },
          { label: t('facility.settlement'), value: facility.settlement },
          { label: t('facility.region'), value: facility.region },
          { label: t('facility.authority'), value: facility.authority },
        ]}
      />
      <FactCard title={t('facility.held', { count: held.length })}>
        {held.length === 0 ? (
          <Text c="dimmed">{t('facility.nobody')}</Text>
        ) : (
          <SimpleTable
            label={t('facility.held', { count: held.length })}
            rows={held}
            rowKey={(person) => person.id}
            columns={[
              {
                header: t('day.name'),
                cell: (person) => (
                  <Link to="/people/$id" params={{ id: person.id }} search={{ tab: 'custody' }}>
                    {person.label}
                  </Link>
                ),
              },
              { header: t('day.regime'), cell: ({ regime }) => regimeOn(regime, today) },
              { header: t('facility.since'), cell: ({ since }) => format.partialDate(since, 'short') },
              {
                header: t('day.confirmed'),
                cell: ({ lastConfirmed }) => lastConfirmed && format.date(lastConfirmed, 'short'),
              },
            ]}
          />
        )}
      </FactCard>
      {changing && <FacilityDialog facility={facility} onClose={() => setChanging(false)} />}
    </Stack>
  )
}
