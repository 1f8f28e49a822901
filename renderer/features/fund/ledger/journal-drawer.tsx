import { Drawer, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { FactCard } from '../../../components/fact-card.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useLineWords } from './ledger-columns.tsx'

/** One posting whole: both sides, when it was written down, and its place in the audit trail. */
export const JournalDrawer = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const lineWords = useLineWords()
  const journal = useApiQuery('ledger.journal', { id })
  return (
    <Drawer
      opened
      onClose={onClose}
      title={journal.data?.sourceRef ?? t('ledger.posting')}
      position="right"
      size={560}
    >
      <QueryView query={journal}>
        {(found) => (
          <Stack gap="md">
            <FactCard
              title={t('ledger.posting')}
              facts={[
                { label: t('field.date'), value: format.date(found.on) },
                { label: t('ledger.postedAt'), value: format.moment(found.postedAt) },
                { label: t('ledger.auditRow'), value: format.number(found.auditSeq) },
                { label: t('ledger.correctsYear'), value: found.correctsYear },
                { label: t('ledger.reversesWhat'), value: found.lines[0]?.reverses },
                { label: t('ledger.party'), value: found.lines[0]?.party },
                { label: t('field.fund'), value: found.lines[0]?.fund },
              ]}
            />
            <SimpleTable
              framed
              label={t('ledger.lines')}
              rows={found.lines}
              rowKey={(line) => line.id}
              columns={[
                {
                  header: t('ledger.code'),
                  cell: (line) => [lineWords(line), line.account].filter(Boolean).join(' · '),
                },
                {
                  header: t('ledger.debit'),
                  end: true,
                  cell: ({ debitMinor, currency }) => debitMinor > 0 && format.money(debitMinor, currency),
                },
                {
                  header: t('ledger.credit'),
                  end: true,
                  cell: ({ creditMinor, currency }) => creditMinor > 0 && format.money(creditMinor, currency),
                },
              ]}
            />
          </Stack>
        )}
      </QueryView>
    </Drawer>
  )
}
