import { Group, Select, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayFilters } from '../../../../shared/contract/whereabouts.ts'
import { libertyClasses } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import type { ListQuery } from '../../../components/table/types.ts'
import { openListFiltered } from '../../../components/table/use-list-state.ts'
import { useClassWords } from '../../../lib/use-class-words.ts'
import { useMemory } from '../../../lib/use-memory.ts'
import { readWholeDay, typedDate } from '../../../lib/read-date.ts'
import { DayCounts } from './day-counts.tsx'
import { type DaySort, useDayColumns } from './day-columns.tsx'

/** "Who was where on that day", and what changed since an earlier one. */
export const DayTab = () => {
  const { t } = useTranslation('legal')
  const campaigns = useApiQuery('campaigns.list', {})
  const session = useApiQuery('session.current', {})
  return (
    <QueryView query={campaigns}>
      {(all) =>
        all.length === 0 || !session.data ? (
          <EmptyState title={t('day.noCampaign')} text={t('day.noCampaignText')} />
        ) : (
          <Asking campaigns={all.map(({ id, title }) => ({ id, title }))} today={session.data.today} />
        )
      }
    </QueryView>
  )
}

const dayOf = (typed: string): string | null => {
  const read = readWholeDay(typed)
  return typed.trim() !== '' && read.ok ? read.text : null
}

type Props = { campaigns: { id: string; title: string }[]; today: string }
const Asking = ({ campaigns, today }: Props) => {
  const { t } = useTranslation('legal')
  const [chosen, setCampaign] = useMemory('day.campaign', campaigns[0]?.id ?? '')
  const [on, setOn] = useMemory('day.on', typedDate(today))
  const [since, setSince] = useMemory('day.since', '')
  const campaign = campaigns.find(({ id }) => id === chosen) ?? campaigns[0]
  const asked = { campaignId: campaign?.id ?? '', on: dayOf(on) ?? today, since: dayOf(since) }
  return (
    <Stack gap="md">
      <Group align="flex-start" gap="md">
        {campaigns.length > 1 && (
          <Select
            label={t('case.campaign')}
            data={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
            value={campaign?.id ?? null}
            onChange={(id) => id && setCampaign(id)}
            allowDeselect={false}
          />
        )}
        <DayInput name="day-on" label={t('day.on')} value={on} onChange={setOn} today={today} />
        <DayInput
          name="day-since"
          label={t('day.since')}
          hint={t('day.sinceHint')}
          value={since}
          onChange={setSince}
        />
      </Group>
      <DayCounts {...asked} />
      <DayTable
        key={JSON.stringify(asked)}
        {...asked}
        onCleared={() => (setOn(typedDate(today)), setSince(''))}
      />
    </Stack>
  )
}

type Filter = (typeof dayFilters)[number]
type TableProps = { campaignId: string; on: string; since: string | null; onCleared: () => void }
/** A list like every other; which days it is about stands among its filters, so that it is exported as it is seen. */
const DayTable = ({ campaignId, on, since, onCleared }: TableProps) => {
  const { t } = useTranslation('legal')
  const navigate = useNavigate()
  const { classWord } = useClassWords(campaignId)
  const columns = useDayColumns({ on, since, classWord })
  // Once, before the list reads what it was left with: another question begins with no other filter.
  useState(() =>
    openListFiltered('custody.onDay', { campaign: [campaignId], on: [on], ...(since && { since: [since] }) }),
  )
  const changed = [{ value: 'yes', label: t('day.changedOnly') }]
  return (
    <DataTable
      list="custody.onDay"
      label={t('day.title')}
      load={(query: ListQuery<DaySort, Filter>) => {
        if (query.filters.on) return invoke('custody.onDay', query)
        // All filters were cleared, the days among them: begin anew.
        onCleared()
        return invoke('custody.onDay', { ...query, filters: { campaign: [campaignId], ...query.filters } })
      }}
      columns={columns}
      filters={[
        {
          id: 'status',
          label: t('day.status'),
          options: libertyClasses.map((code) => ({ value: code, label: classWord(code) })),
        },
        ...(since ? [{ id: 'changed' as const, label: t('day.changes'), options: changed }] : []),
      ]}
      sort="name"
      searchLabel={t('day.search')}
      onOpen={({ id }) => void navigate({ to: '/people/$id', params: { id }, search: { tab: 'custody' } })}
      empty={{ title: t('day.emptyTitle'), text: t('day.emptyText') }}
      exportName={t('day.exportName', { day: on })}
    />
  )
}
