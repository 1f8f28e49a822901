import { Group, Stack, Text } from '@mantine/core'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { libertyClasses } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { useMay } from '../../../api/use-may.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import { initialSource } from '../../../components/form/source-value.ts'
import { DataTable } from '../../../components/table/data-table.tsx'
import { findCampaigns } from '../../../lib/find.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { HappeningDialog } from '../happening-dialog.tsx'
import { ContactPanel } from './contact-panel.tsx'
import { useRoundColumns } from './round-columns.tsx'
import { RoundSource } from './round-source.tsx'
import classes from './whereabouts.module.css'

export type RoundRow = Output<'custody.round'>['rows'][number]

/** The person whose row has the focus; the first column says who that is. */
const personIn = (button: Element | null) =>
  button?.querySelector<HTMLElement>('[data-person]')?.dataset['person']
const rowsIn = (table: HTMLElement | null) => [
  ...(table?.querySelectorAll<HTMLElement>('tbody td:first-child > button') ?? []),
]

/** C8: everybody still held, the oldest confirmation first; "no change" is one key, and the next row has the focus. */
export const RoundTab = () => {
  const { t } = useTranslation('legal')
  const { options } = useVocabulary()
  const may = useMay()
  const session = useApiQuery('session.current', {})
  const record = useApiCommand('custody.record')
  const table = useRef<HTMLDivElement>(null)
  const loaded = useRef(new Map<string, RoundRow>())
  const [chosen, setChosen] = useState<RoundRow | null>(null)
  const [changed, setChanged] = useState<RoundRow | null>(null)
  const [source, setSource] = useState<Chosen | null>(initialSource().chosen)
  const today = session.data?.today
  const mayRecord = may('custody.record')
  const columns = useRoundColumns(today ?? '')

  const choose = (personId: string | undefined) => {
    const row = personId && loaded.current.get(personId)
    if (row) setChosen(row)
  }
  const confirm = (row: RoundRow) => {
    if (!today || !mayRecord || record.isPending) return
    // The row moves to the end of the list: the one below it is next, wherever the focus was.
    const buttons = rowsIn(table.current)
    const at = buttons.findIndex((button) => personIn(button) === row.id)
    const next = buttons[at + 1] ?? buttons[at - 1]
    record.mutate(
      { what: 'confirmed', personId: row.id, on: today, ...(source && { source: { id: source.id } }) },
      { onSuccess: () => next?.focus() },
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const person = event.key === 'Enter' ? personIn(document.activeElement) : undefined
    const row = person && loaded.current.get(person)
    if (!row || !mayRecord) return
    event.preventDefault()
    confirm(row)
  }
  return (
    <Stack gap="sm">
      <Group align="flex-end" justify="space-between">
        <Text c="dimmed" maw="44rem">
          {t('round.text')}
        </Text>
        {mayRecord && <RoundSource value={source} onChange={setSource} />}
      </Group>
      {record.error && <ErrorState error={record.error} />}
      <div className={classes.round}>
        <div
          ref={table}
          onKeyDownCapture={onKeyDown}
          onFocusCapture={(event) => choose(personIn(event.target))}
          className={classes.list}
        >
          <DataTable
            list="custody.round"
            label={t('tab.round')}
            load={async (query) => {
              const page = await invoke('custody.round', query)
              for (const row of page.rows) loaded.current.set(row.id, row)
              return page
            }}
            columns={columns}
            filters={[
              { id: 'status', label: t('day.status'), options: options('libertyClasses', libertyClasses) },
              { id: 'campaign', label: t('case.campaign'), find: findCampaigns },
            ]}
            sort="round"
            searchLabel={t('day.search')}
            onOpen={(row) => setChosen(row)}
            empty={{ title: t('round.emptyTitle'), text: t('round.emptyText') }}
            exportName={t('round.exportName')}
          />
        </div>
        <ContactPanel
          row={chosen}
          today={today ?? ''}
          mayRecord={mayRecord}
          busy={record.isPending}
          onConfirm={confirm}
          onChanged={setChanged}
        />
      </div>
      {changed && (
        <HappeningDialog
          person={changed}
          afterRelease={false}
          {...(today && { today })}
          onClose={() => setChanged(null)}
        />
      )}
    </Stack>
  )
}
