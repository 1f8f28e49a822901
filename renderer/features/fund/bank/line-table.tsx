import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bankLineStates } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { May } from '../../../components/may.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { accountOptions, type Account } from '../books.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { useLineColumns, type BankLine } from './line-columns.tsx'
import { LineDrawer } from './line-drawer.tsx'

/** Every line of every statement; those that no posting explains come first. */
export const LineTable = ({ accounts }: { accounts: readonly Account[] }) => {
  const { t } = useTranslation('bank')
  const { options } = useVocabulary()
  const columns = useLineColumns()
  const [importing, setImporting] = useState(false)
  const [shown, setShown] = useState<BankLine | null>(null)
  const add = accounts.length > 0 && (
    <May channel="bank.import">
      <Button leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => setImporting(true)}>
        {t('import.open')}
      </Button>
    </May>
  )
  return (
    <>
      <DataTable
        list="bankLines.list"
        label={t('lines.title')}
        load={(query) => invoke('bankLines.list', query)}
        columns={columns}
        filters={[
          { id: 'account', label: t('account'), options: accountOptions(accounts) },
          { id: 'state', label: t('lines.state'), options: options('bankLineStates', bankLineStates) },
        ]}
        sort="shelf"
        descending
        searchLabel={t('lines.search')}
        empty={{
          title: t('lines.none'),
          text: accounts.length > 0 ? t('lines.noneText') : t('lines.noAccount'),
          action: add,
        }}
        exportName={t('lines.exportName')}
        onOpen={setShown}
        actions={add}
      />
      {importing && <ImportDialog accounts={accounts} onClose={() => setImporting(false)} />}
      {shown && <LineDrawer id={shown.id} onClose={() => setShown(null)} />}
    </>
  )
}
