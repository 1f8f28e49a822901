import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { May } from '../../../components/may.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import type { Account } from '../books.tsx'
import { FileDialog } from './file-dialog.tsx'
import { LineTable } from './line-table.tsx'
import { ReconcileCard } from './reconcile-card.tsx'
import { TextsDrawer } from './texts-drawer.tsx'

/** What the bank says beside what the books say, and what goes out to it. */
export const BankTab = () => {
  const accounts = useApiQuery('accounts.list', {})
  return (
    <QueryView query={accounts}>
      {(all) => {
        const banks = all.filter(({ kind }) => kind === 'bank' || kind === 'wallet')
        return (
          <Stack gap="md">
            <Outgoing accounts={banks} />
            {banks.length > 0 && <ReconcileCard accounts={banks} />}
            <LineTable accounts={banks} />
          </Stack>
        )
      }}
    </QueryView>
  )
}

const Outgoing = ({ accounts }: { accounts: readonly Account[] }) => {
  const { t } = useTranslation('bank')
  const [open, setOpen] = useState<'texts' | 'file' | null>(null)
  const close = () => setOpen(null)
  return (
    <Group gap="xs" justify="flex-end">
      <Button variant="default" onClick={() => setOpen('texts')}>
        {t('texts.open')}
      </Button>
      {accounts.length > 0 && (
        <May channel="paymentFiles.make">
          <Button variant="default" onClick={() => setOpen('file')}>
            {t('file.open')}
          </Button>
        </May>
      )}
      {open === 'texts' && <TextsDrawer onClose={close} />}
      {open === 'file' && <FileDialog accounts={accounts} onClose={close} />}
    </Group>
  )
}
