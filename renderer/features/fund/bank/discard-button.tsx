import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { May } from '../../../components/may.tsx'

/** Undoes an import as a whole, as long as nothing of it is matched. */
export const DiscardButton = ({ statement }: { statement: Output<'bank.statements'>[number] }) => {
  const { t } = useTranslation('bank')
  const discard = useApiCommand('bank.discard')
  const [asking, setAsking] = useState(false)
  const { id, version, ref, lines } = statement
  return (
    <May channel="bank.discard">
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {t('discard.open')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('discard.title', { ref })}
          text={t('discard.text', { count: lines })}
          confirmLabel={t('discard.confirm')}
          withReason
          danger
          onConfirm={(reason) => discard.mutateAsync({ id, version, reason })}
          onClose={() => setAsking(false)}
        />
      )}
    </May>
  )
}
