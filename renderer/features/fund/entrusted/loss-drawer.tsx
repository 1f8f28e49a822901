import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useMay } from '../../../api/use-may.ts'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { DetailDrawer } from '../detail-drawer.tsx'
import { ReverseDialog } from '../reverse-dialog.tsx'
import type { Loss } from './loss-columns.tsx'

export const LossDrawer = ({ loss, onClose }: { loss: Loss; onClose: () => void }) => {
  const { t } = useTranslation(['payouts', 'fund'])
  const format = useFormat()
  const may = useMay()
  const { word } = useVocabulary()
  const withdraw = useApiCommand('writeOffs.withdraw')
  const [open, setOpen] = useState<'withdraw' | 'reverse' | null>(null)
  const { id, version, ref, status, currency } = loss
  return (
    <>
      <DetailDrawer
        title={t('loss.one', { ref })}
        status={<StatusChip list="writeOffStatuses" code={status} />}
        facts={[
          { label: t('loss.account'), value: loss.account },
          { label: t('fund:field.amount'), value: format.money(loss.amountMinor, currency) },
          { label: t('loss.cause'), value: word('lossCauses', loss.cause) },
          { label: t('loss.on'), value: format.date(loss.on) },
          { label: t('fund:field.fund'), value: loss.fund },
          { label: t('loss.note'), value: loss.note },
        ]}
        actions={
          <>
            {status === 'submitted' && may('writeOffs.withdraw') && (
              <Button variant="default" onClick={() => setOpen('withdraw')}>
                {t('loss.withdraw')}
              </Button>
            )}
            {status === 'posted' && may('writeOffs.reverse') && (
              <Button variant="default" onClick={() => setOpen('reverse')}>
                {t('loss.found')}
              </Button>
            )}
          </>
        }
        decision={{ subject: 'write_off', subjectId: id }}
        history={{ entity: 'write_off', id, currency }}
        onClose={onClose}
      />
      {open === 'withdraw' && (
        <ConfirmDialog
          title={t('loss.withdrawTitle', { ref })}
          text={t('loss.withdrawText')}
          confirmLabel={t('loss.withdraw')}
          withReason
          onConfirm={async (reason) => {
            await withdraw.mutateAsync({ id, version, reason })
            onClose()
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'reverse' && (
        <ReverseDialog
          channel="writeOffs.reverse"
          id={id}
          name={ref}
          onClose={() => setOpen(null)}
          onDone={onClose}
        />
      )}
    </>
  )
}
