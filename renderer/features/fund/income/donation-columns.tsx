import { useTranslation } from 'react-i18next'
import type { donationSorts } from '../../../../shared/contract/fund.ts'
import type { Output } from '../../../../shared/contract/index.ts'
import { StatusChip } from '../../../components/status-chip.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { Whole } from '../../../components/whole.tsx'
import { Marked } from '../../../components/marked.tsx'
import { useSharedColumns } from '../shared-columns.tsx'

export type Donation = Output<'donations.list'>['rows'][number]

export const useDonationColumns = (): ColumnSpec<Donation, (typeof donationSorts)[number]>[] => {
  const { t } = useTranslation(['fund', 'receipts', 'views'])
  const format = useFormat()
  const { words } = useVocabulary()
  const shared = useSharedColumns()
  return [
    {
      id: 'donor',
      header: t('field.from'),
      sort: 'donor',
      cell: ({ donor, donorKnown, isExample }) => (
        <Marked isExample={isExample}>{donorKnown ? donor : t('donation.unknownDonor')}</Marked>
      ),
    },
    {
      id: 'status',
      header: t('field.status'),
      words: words('donationStatuses'),
      cell: ({ status }) => <StatusChip list="donationStatuses" code={status} />,
    },
    {
      id: 'receivedOn',
      header: t('field.date'),
      sort: 'date',
      cell: ({ receivedOn }) => format.date(receivedOn, 'short'),
    },
    {
      id: 'amountMinor',
      header: t('field.amount'),
      sort: 'amount',
      end: true,
      currency: 'currency',
      sumLabel: t('views:sum.given'),
      cell: ({ amountMinor, currency }) => amountMinor !== null && format.money(amountMinor, currency),
    },
    {
      id: 'statedMinor',
      header: t('donation.stated'),
      end: true,
      hidden: true,
      currency: 'currency',
      sumLabel: t('donation.stated'),
      cell: ({ statedMinor, currency }) => statedMinor !== null && format.money(statedMinor, currency),
    },
    { id: 'inKind', header: t('donation.inKind'), hidden: true },
    {
      id: 'feeMinor',
      header: t('field.fee'),
      end: true,
      currency: 'currency',
      cell: ({ feeMinor, currency }) => feeMinor > 0 && format.money(feeMinor, currency),
    },
    { id: 'account', header: t('field.account'), cell: ({ account, inKind }) => account ?? inKind },
    shared.fund,
    {
      id: 'method',
      header: t('field.method'),
      hidden: true,
      words: words('donationMethods'),
    },
    {
      id: 'anonymity',
      header: t('field.anonymity'),
      hidden: true,
      words: words('anonymities'),
    },
    {
      id: 'thankedOn',
      header: t('receipts:field.thanked'),
      hidden: true,
      cell: ({ thankedOn }) => thankedOn && format.date(thankedOn, 'short'),
    },
    {
      id: 'receipt',
      header: t('receipts:field.receipt'),
      cell: ({ receipt }) => receipt && <Whole>{receipt}</Whole>,
    },
    shared.ref,
  ]
}
