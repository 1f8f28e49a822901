import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { auditSpans } from '../../../shared/contract/audit.ts'
import { invoke } from '../../api/invoke.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { ChainCard } from './chain-card.tsx'
import { CodeCard } from './code-card.tsx'
import { useTrailColumns } from './columns.tsx'
import { EntryDrawer, type Reading } from './entry-drawer.tsx'
import { useTrailWords } from './use-trail-words.ts'

/** Everything that was ever changed or exported, and whether that history is whole. */
export const AuditPage = ({ reading }: { reading: Reading }) => {
  const { t } = useTranslation('audit')
  const columns = useTrailColumns()
  const { actions, kinds, options } = useTrailWords()
  const actors = useApiQuery('audit.actors', {})
  const [seq, setSeq] = useState<number | null>(null)
  return (
    <>
      <PageHeader title={t('title')} />
      <Stack gap="md">
        <Text c="dimmed">{t('text')}</Text>
        <DataTable
          list="audit.list"
          label={t('title')}
          load={(query) => invoke('audit.list', query)}
          columns={columns}
          filters={[
            {
              id: 'days',
              label: t('filter.days'),
              options: auditSpans.map((value) => ({ value, label: t(`span.${value}`) })),
            },
            {
              id: 'actor',
              label: t('column.actor'),
              options: (actors.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
            },
            { id: 'action', label: t('column.action'), options: options(actions) },
            { id: 'entity', label: t('column.entity'), options: options(kinds) },
          ]}
          sort="date"
          descending
          searchLabel={t('search')}
          onOpen={({ id }) => setSeq(id)}
          empty={{ title: t('empty.title'), text: t('empty.text') }}
          exportName={t('exportName')}
        />
        <ChainCard />
        <CodeCard />
      </Stack>
      {seq !== null && <EntryDrawer seq={seq} reading={reading} onClose={() => setSeq(null)} />}
    </>
  )
}
