import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../../api/use-may.ts'
import { StatusChip } from '../../../components/status-chip.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { DetailDrawer } from '../detail-drawer.tsx'
import { rateOf, type Exchange } from './exchange-columns.tsx'
import { ReverseDialog } from '../reverse-dialog.tsx'

export const ExchangeDrawer = ({ exchange, onClose }: { exchange: Exchange; onClose: () => void }) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const may = useMay()
  const { word } = useVocabulary()
  const [reversing, setReversing] = useState(false)
  const { id, ref, status, fromCurrency, toCurrency, feeMinor } = exchange
  const rate = rateOf(exchange, format)
  return (
    <>
      <DetailDrawer
        title={t(rate ? 'exchange.title' : 'exchange.transferTitle', { ref })}
        status={<StatusChip list="donationStatuses" code={status} />}
        facts={[
          { label: t('field.date'), value: format.date(exchange.on) },
          { label: t('exchange.from'), value: exchange.fromAccount },
          { label: t('exchange.given'), value: format.money(exchange.fromAmountMinor, fromCurrency) },
          { label: t('exchange.to'), value: exchange.toAccount },
          { label: t('exchange.got'), value: format.money(exchange.toAmountMinor, toCurrency) },
          { label: t('exchange.rate'), value: rate },
          { label: t('exchange.rateKind'), value: rate && word('rateKinds', exchange.rateKind) },
          { label: t('field.fee'), value: feeMinor > 0 && format.money(feeMinor, fromCurrency) },
          { label: t('field.fund'), value: exchange.fund },
        ]}
        actions={
          status === 'posted' &&
          may('exchanges.reverse') && (
            <Button variant="default" onClick={() => setReversing(true)}>
              {t('reverse.open')}
            </Button>
          )
        }
        decision={{ subject: 'currency_exchange', subjectId: id }}
        history={{ entity: 'currency_exchange', id, currency: fromCurrency }}
        onClose={onClose}
      />
      {reversing && (
        <ReverseDialog
          channel="exchanges.reverse"
          id={id}
          name={ref}
          onClose={() => setReversing(false)}
          onDone={onClose}
        />
      )}
    </>
  )
}
