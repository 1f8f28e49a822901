import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { May } from '../../../components/may.tsx'
import { useDecision } from '../approvals/use-decision.ts'
import { TransferDialog } from '../bank/transfer-dialog.tsx'
import { FieldSheetDialog } from './field-sheet-dialog.tsx'
import type { Round } from './round-page.tsx'
import { SendRoundDialog } from './send-round-dialog.tsx'
import { SettleRoundDialog } from './settle-round-dialog.tsx'

/** The next step of a round: to be decided, printed, sent, and what came back recorded. */
export const RoundActions = ({ round }: { round: Round }) => {
  const { t } = useTranslation(['payouts', 'bank'])
  const withdraw = useApiCommand('rounds.withdraw')
  const [open, setOpen] = useState<'withdraw' | 'sheet' | 'paper' | 'send' | 'settle' | null>(null)
  const decision = useDecision({ subject: 'payment_round', subjectId: round.id }).data
  const close = () => setOpen(null)
  const { id, version, status, lines } = round
  const waiting = lines.flatMap(({ status: state, paymentId, paymentRef }) =>
    state === 'approved' && paymentId && paymentRef ? [{ id: paymentId, ref: paymentRef }] : [],
  )
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
      {waiting.length > 0 && round.method === 'bank_transfer' && decision?.status !== 'void' && (
        <May channel="transfers.prepare">
          <Button variant="default" onClick={() => setOpen('paper')}>
            {t('bank:transfer.open')}
          </Button>
        </May>
      )}
      {waiting.length > 0 && decision?.status !== 'void' && (
        <May channel="rounds.send">
          <Button onClick={() => setOpen('send')}>{t('round.send')}</Button>
        </May>
      )}
      {lines.some((line) => line.status === 'sent') && round.sheets.length > 0 && (
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
      {open === 'paper' && <TransferDialog payments={waiting} currency={round.currency} onClose={close} />}
      {open === 'sheet' && <FieldSheetDialog of={{ roundId: id }} onClose={close} />}
      {open === 'send' && <SendRoundDialog round={round} onClose={close} />}
      {open === 'settle' && <SettleRoundDialog round={round} onClose={close} />}
    </>
  )
}
