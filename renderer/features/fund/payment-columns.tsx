import { useTranslation } from 'react-i18next'
import type { paymentSorts } from '../../../shared/contract/fund.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { StatusChip } from '../../components/status-chip.tsx'
import type { ColumnSpec } from '../../components/table/types.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { Marked } from '../../components/marked.tsx'
import { Whole } from './whole.tsx'
import { SingleSignature } from './single-signature.tsx'

export type Payment = Output<'payments.list'>['rows'][number]

export const usePaymentColumns = (): ColumnSpec<Payment, (typeof paymentSorts)[number]>[] => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const { word } = useVocabulary()
  return [
    {
      id: 'beneficiary',
      header: t('field.beneficiary'),
      sort: 'beneficiary',
      cell: ({ beneficiary, isExample }) => <Marked isExample={isExample}>{beneficiary}</Marked>,
    },
    {
      id: 'status',
      header: t('field.status'),
      sort: 'status',
      cell: ({ status }) => <StatusChip list="paymentStatuses" code={status} />,
    },
    {
      id: 'amountMinor',
      header: t('field.amount'),
      sort: 'amount',
      end: true,
      cell: ({ amountMinor, currency }) => format.money(amountMinor, currency),
    },
    {
      id: 'plannedOn',
      header: t('field.plannedOn'),
      sort: 'date',
      cell: ({ plannedOn }) => format.date(plannedOn, 'short'),
    },
    { id: 'aidType', header: t('field.aidType'), cell: ({ aidType }) => word('aidTypes', aidType) },
    {
      id: 'singleSignature',
      header: t('payment.signature'),
      cell: ({ singleSignature }) => singleSignature && <SingleSignature />,
    },
    { id: 'ground', header: t('field.ground'), hidden: true, cell: ({ ground }) => word('grounds', ground) },
    {
      id: 'groundPerson',
      header: t('field.groundPerson'),
      hidden: true,
      cell: ({ groundPerson }) => groundPerson,
    },
    { id: 'account', header: t('field.account'), hidden: true, cell: ({ account }) => account },
    { id: 'fund', header: t('field.fund'), hidden: true, cell: ({ fund }) => fund },
    {
      id: 'receivedMinor',
      header: t('field.received'),
      end: true,
      hidden: true,
      cell: ({ receivedMinor, currency }) => receivedMinor !== null && format.money(receivedMinor, currency),
    },
    { id: 'ref', header: t('field.ref'), sort: 'ref', cell: ({ ref }) => <Whole>{ref}</Whole> },
  ]
}
