import { Button, Drawer, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { HistoryChanges, type HistoryFields } from '../../components/history-changes.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useTrailWords } from './use-trail-words.ts'

type Entry = Output<'audit.entry'>
/** What the rooms of the program know of their own records. */
export type Reading = {
  fieldsOf: (entity: string, currency: string) => HistoryFields
  /** Leads to the record's page; null where it has none. */
  openerOf: (entity: string, id: string) => (() => void) | null
}
type Props = { seq: number; reading: Reading; onClose: () => void }

/** One entry: who, when, on what, before and after, and the code that proves it. */
export const EntryDrawer = ({ seq, reading, onClose }: Props) => {
  const { t } = useTranslation('audit')
  return (
    <Drawer opened onClose={onClose} title={t('entry.title', { number: seq })} position="right" size={520}>
      <QueryView query={useApiQuery('audit.entry', { seq })}>
        {(entry) => <Details entry={entry} reading={reading} />}
      </QueryView>
    </Drawer>
  )
}

const Details = ({ entry, reading }: { entry: Entry; reading: Reading }) => {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const { actions, kinds } = useTrailWords()
  const open = reading.openerOf(entry.entity, entry.entityId)
  return (
    <Stack gap="md">
      <FactCard
        title={actions[entry.action] ?? entry.action}
        facts={[
          { label: t('column.at'), value: format.moment(entry.at) },
          { label: t('column.actor'), value: entry.actor },
          { label: t('column.device'), value: entry.device },
          { label: t('column.entity'), value: kinds[entry.entity] ?? entry.entity },
          { label: t('column.record'), value: entry.record },
          { label: t('column.reason'), value: entry.reason },
          { label: t('entry.code'), value: `${entry.seq} / ${entry.code}` },
        ]}
      />
      {entry.isErased && <Text c="dimmed">{t('entry.erased')}</Text>}
      <HistoryChanges changes={entry.changes} fields={reading.fieldsOf(entry.entity, entry.currency ?? '')} />
      {open && (
        <Group>
          <Button variant="default" onClick={open}>
            {t('entry.open')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
