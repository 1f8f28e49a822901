import type { Language } from '../../../../../shared/contract/shell.ts'
import { useToday } from '../../books.tsx'
import { RunDialog } from '../run-dialog.tsx'
import { useTranslation } from 'react-i18next'

type Props = { receiptIds: readonly string[]; language: Language; onClose: () => void }

/** Receipts as they are printed, to be saved; the first file saved is the original. */
export const PrintDialog = ({ receiptIds, language, onClose }: Props) => {
  const { t } = useTranslation('receipts')
  const on = useToday()
  return (
    <RunDialog
      title={t('drawer.print')}
      backLabel={t('issue.back')}
      input={on ? { kind: 'receipt', language, receiptIds: [...receiptIds], on } : null}
      onClose={onClose}
    />
  )
}
