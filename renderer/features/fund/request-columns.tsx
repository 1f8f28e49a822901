import { useTranslation } from 'react-i18next'
import type { paymentSorts } from '../../../shared/contract/fund.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { StatusChip } from '../../components/status-chip.tsx'
import type { ColumnSpec } from '../../components/table/types.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { Marked } from '../../components/marked.tsx'
import { Whole } from './whole.tsx'

export type AidRequest = Output<'aidRequests.list'>['rows'][number]

export const useRequestColumns = (): ColumnSpec<AidRequest, (typeof paymentSorts)[number]>[] => {
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
      cell: ({ status }) => <StatusChip list="aidRequestStatuses" code={status} />,
    },
    {
      id: 'amountMinor',
      header: t('field.amount'),
      sort: 'amount',
      end: true,
      cell: ({ amountMinor, currency }) => format.money(amountMinor, currency),
    },
    { id: 'aidType', header: t('field.aidType'), cell: ({ aidType }) => word('aidTypes', aidType) },
    { id: 'ground', header: t('field.ground'), hidden: true, cell: ({ ground }) => word('grounds', ground) },
    {
      id: 'requestedOn',
      header: t('field.requestedOn'),
      sort: 'date',
      cell: ({ requestedOn }) => format.date(requestedOn, 'short'),
    },
    {
      id: 'alsoHelpedOn',
      header: t('field.alsoHelpedOn'),
      cell: ({ alsoHelpedOn }) => alsoHelpedOn && format.date(alsoHelpedOn, 'short'),
    },
    {
      id: 'reservedMinor',
      header: t('balance.reserved'),
      end: true,
      hidden: true,
      cell: ({ reservedMinor, currency }) => reservedMinor > 0 && format.money(reservedMinor, currency),
    },
    {
      id: 'paidMinor',
      header: t('field.paid'),
      end: true,
      hidden: true,
      cell: ({ paidMinor, currency }) => paidMinor > 0 && format.money(paidMinor, currency),
    },
    { id: 'fund', header: t('field.fund'), hidden: true, cell: ({ fund }) => fund },
    { id: 'ref', header: t('field.ref'), sort: 'ref', cell: ({ ref }) => <Whole>{ref}</Whole> },
  ]
}
