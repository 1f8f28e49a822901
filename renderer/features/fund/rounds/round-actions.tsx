import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { May } from '../../../components/may.tsx'
import { useDecision } from '../approvals/use-decision.ts'
import { FieldSheetDialog } from './field-sheet-dialog.tsx'
import type { Round } from './round-page.tsx'
import { SendRoundDialog } from './send-round-dialog.tsx'
import { SettleRoundDialog } from './settle-round-dialog.tsx'

/** The next step of a round: to be decided, printed, sent, and what came back recorded. */
export const RoundActions = ({ round }: { round: Round }) => {
  const { t } = useTranslation('payouts')
  const withdraw = useApiCommand('rounds.withdraw')
  const [open, setOpen] = useState<'withdraw' | 'sheet' | 'send' | 'settle' | null>(null)
  const decision = useDecision({ subject: 'payment_round', subjectId: round.id }).data
  const close = () => setOpen(null)
  const { id, version, status, lines } = round
  const isWaiting = (state: 'approved' | 'sent') => lines.some((line) => line.status === state)
  return (
    <>
      {status === 'submitted' && (
        <May channel="rounds.withdraw">
          <Button variant="default" onClick={() => setOpen('withdraw')}>
            {t('round.withdraw')}
          </Button>
        </May>
      )}
      {status === 'approved' && (
        <May channel="reports.prepare">
          <Button variant="default" onClick={() => setOpen('sheet')}>
            {t('round.sheet')}
          </Button>
        </May>
      )}
      {isWaiting('approved') && decision?.status !== 'void' && (
        <May channel="rounds.send">
          <Button onClick={() => setOpen('send')}>{t('round.send')}</Button>
        </May>
      )}
      {isWaiting('sent') && round.sheets.length > 0 && (
        <May channel="rounds.settle">
          <Button onClick={() => setOpen('settle')}>{t('round.settle')}</Button>
        </May>
      )}
      {open === 'withdraw' && (
        <ConfirmDialog
          title={t('round.withdrawTitle', { title: round.title })}
          text={t('round.withdrawText')}
          confirmLabel={t('round.withdraw')}
          withReason
          onConfirm={(reason) => withdraw.mutateAsync({ id, version, reason })}
          onClose={close}
        />
      )}
      {open === 'sheet' && <FieldSheetDialog round={round} onClose={close} />}
      {open === 'send' && <SendRoundDialog round={round} onClose={close} />}
      {open === 'settle' && <SettleRoundDialog round={round} onClose={close} />}
    </>
  )
}
