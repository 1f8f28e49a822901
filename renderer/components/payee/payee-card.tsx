import { Button, Group } from '@mantine/core'
import { IconAlertTriangle, IconPhone } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dots } from '../../../shared/contract/personal.ts'
import { useMay } from '../../api/use-may.ts'
import { Chip } from '../chip.tsx'
import { FactCard } from '../fact-card.tsx'
import { May } from '../may.tsx'
import { QueryView } from '../query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { CallBackDialog } from './call-back-dialog.tsx'
import { PayeeDialog } from './payee-dialog.tsx'
import { usePayee, type Owner, type Payee } from './use-payee.ts'

/** Where a payee is paid, how it is known, and whether somebody else has called about it (A3). */
export const PayeeCard = ({ owner: { householdId, personId } }: { owner: Owner }) => {
  const may = useMay()
  const payee = usePayee({ householdId, personId })
  if (!may('payeeAccounts.get')) return null
  return (
    <QueryView query={payee}>{(found) => <Card owner={{ householdId, personId }} payee={found} />}</QueryView>
  )
}

const Card = ({ owner, payee }: { owner: Owner; payee: Payee | null }) => {
  const { t } = useTranslation('bank')
  const format = useFormat()
  const [open, setOpen] = useState<'edit' | 'call' | null>(null)
  const close = () => setOpen(null)
  return (
    <FactCard
      title={t('payee.title')}
      facts={[
        { label: t('payee.holder'), value: payee?.holder },
        { label: t('payee.number'), value: payee && `${dots} ${payee.numberEnd}` },
        { label: t('payee.taxNumber'), value: payee?.taxNumberEnd && `${dots} ${payee.taxNumberEnd}` },
        { label: t('payee.bic'), value: payee?.bic },
        { label: t('payee.town'), value: [payee?.town, payee?.country].filter(Boolean).join(', ') },
        { label: t('payee.told'), value: payee?.told },
        { label: t('payee.changedOn'), value: payee && format.date(payee.changedOn) },
        {
          label: t('payee.calledOn'),
          value:
            payee?.calledOn &&
            t('payee.calledBy', { day: format.date(payee.calledOn), by: payee.calledBy ?? '' }),
        },
      ]}
    >
      {payee?.needsCall && (
        <Chip tone="warn" icon={IconAlertTriangle}>
          {t('payee.needsCall')}
        </Chip>
      )}
      <Group gap="xs" mt="xs">
        <May channel="payeeAccounts.save">
          <Button variant="default" onClick={() => setOpen('edit')}>
            {payee ? t('payee.change') : t('payee.enter')}
          </Button>
        </May>
        {payee && !payee.calledOn && (
          <May channel="payeeAccounts.callBack">
            <Button
              variant="default"
              leftSection={<IconPhone size={16} aria-hidden />}
              onClick={() => setOpen('call')}
            >
              {t('payee.recordCall')}
            </Button>
          </May>
        )}
      </Group>
      {open === 'edit' && <PayeeDialog owner={owner} payee={payee} onClose={close} />}
      {open === 'call' && payee && <CallBackDialog payee={payee} onClose={close} />}
    </FactCard>
  )
}
