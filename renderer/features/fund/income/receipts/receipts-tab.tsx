import { Button } from '@mantine/core'
import { IconFileCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '../../../../../shared/contract/shell.ts'
import { receiptStatuses } from '../../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../../api/invoke.ts'
import { May } from '../../../../components/may.tsx'
import { DataTable } from '../../../../components/table/data-table.tsx'
import { languageNames } from '../../../../lib/language-names.ts'
import { useVocabulary } from '../../../../lib/use-vocabulary.ts'
import { useFundFilters } from '../../use-fund-filters.ts'
import { IssueDialog } from './issue-dialog.tsx'
import { useReceiptColumns } from './receipt-columns.tsx'
import { ReceiptDrawer } from './receipt-drawer.tsx'

export const ReceiptsTab = () => {
  const { t } = useTranslation(['receipts', 'fund'])
  const { options } = useVocabulary()
  const columns = useReceiptColumns()
  const { fund } = useFundFilters()
  const [shownId, setShownId] = useState<string | null>(null)
  const [issuing, setIssuing] = useState(false)
  const issue = (
    <May channel="receipts.issue">
      <Button leftSection={<IconFileCheck size={16} aria-hidden />} onClick={() => setIssuing(true)}>
        {t('issue.open')}
      </Button>
    </May>
  )
  return (
    <>
      <DataTable
        list="receipts.list"
        label={t('list.label')}
        load={(query) => invoke('receipts.list', query)}
        columns={columns}
        filters={[
          fund,
          { id: 'status', label: t('field.status'), options: options('receiptStatuses', receiptStatuses) },
          {
            id: 'language',
            label: t('field.language'),
            options: languages.map((value) => ({ value, label: languageNames[value] })),
          },
        ]}
        sort="date"
        descending
        searchLabel={t('list.search')}
        onOpen={({ id }) => setShownId(id)}
        empty={{ title: t('list.none'), text: t('list.noneText'), action: issue }}
        exportName={t('fund:export.receipts')}
        actions={issue}
      />
      {issuing && <IssueDialog onClose={() => setIssuing(false)} />}
      {shownId && <ReceiptDrawer id={shownId} onClose={() => setShownId(null)} />}
    </>
  )
}
