import { useTranslation } from 'react-i18next'
import type { paymentSorts } from '../../../../shared/contract/fund.ts'
import type { Output } from '../../../../shared/contract/index.ts'
import { Chip } from '../../../components/chip.tsx'
import { StatusChip } from '../../../components/status-chip.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useSharedColumns } from '../shared-columns.tsx'
import { SingleSignature } from './single-signature.tsx'

import { useAnswers } from '../../../lib/use-answers.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

export type Payment = Output<'payments.list'>['rows'][number]

export const usePaymentColumns = (): ColumnSpec<Payment, (typeof paymentSorts)[number]>[] => {
  const { t } = useTranslation(['fund', 'views'])
  const { words } = useVocabulary()
  const { yesNo } = useAnswers()
  const format = useFormat()
  const shared = useSharedColumns()
  return [
    shared.beneficiary,
    {
      id: 'status',
      header: t('field.status'),
      sort: 'status',
      words: words('paymentStatuses'),
      cell: ({ status }) => <StatusChip list="paymentStatuses" code={status} />,
    },
    { ...shared.amount, sumLabel: t('views:sum.paid') },
    {
      id: 'plannedOn',
      header: t('field.plannedOn'),
      sort: 'date',
      cell: ({ plannedOn }) => format.date(plannedOn, 'short'),
    },
    shared.aidType,
    {
      id: 'singleSignature',
      header: t('payment.signature'),
      words: yesNo,
      cell: ({ singleSignature }) => singleSignature && <SingleSignature />,
    },
    {
      id: 'isVoid',
      header: t('payment.signAgain'),
      words: yesNo,
      cell: ({ isVoid }) => isVoid && <Chip tone="warn">{t('payment.signAgain')}</Chip>,
      hidden: true,
    },
    shared.ground,
    {
      id: 'groundPerson',
      header: t('field.groundPerson'),
      hidden: true,
    },
    { id: 'account', header: t('field.account'), hidden: true },
    shared.fund,
    {
      id: 'receivedMinor',
      header: t('field.received'),
      end: true,
      hidden: true,
      currency: 'currency',
      cell: ({ receivedMinor, currency }) => receivedMinor !== null && format.money(receivedMinor, currency),
    },
    shared.ref,
  ]
}
