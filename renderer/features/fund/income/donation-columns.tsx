import { useTranslation } from 'react-i18next'
import type { donationSorts } from '../../../../shared/contract/fund.ts'
import type { Output } from '../../../../shared/contract/index.ts'
import { StatusChip } from '../../../components/status-chip.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { Marked } from '../../../components/marked.tsx'
import { useSharedColumns } from '../shared-columns.tsx'

export type Donation = Output<'donations.list'>['rows'][number]

export const useDonationColumns = (): ColumnSpec<Donation, (typeof donationSorts)[number]>[] => {
  const { t } = useTranslation(['fund', 'views'])
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
      id: 'receivedOn',
      header: t('field.date'),
      sort: 'date',
      cell: ({ receivedOn }) => format.date(receivedOn, 'short'),
    },
    { ...shared.amount, sumLabel: t('views:sum.given') },
    {
      id: 'feeMinor',
      header: t('field.fee'),
      end: true,
      currency: 'currency',
      cell: ({ feeMinor, currency }) => feeMinor > 0 && format.money(feeMinor, currency),
    },
    { id: 'account', header: t('field.account') },
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
      id: 'status',
      header: t('field.status'),
      words: words('donationStatuses'),
      cell: ({ status }) => <StatusChip list="donationStatuses" code={status} />,
    },
    shared.ref,
  ]
}
