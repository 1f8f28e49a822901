import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../../shared/contract/index.ts'
import { Marked } from '../../../../components/marked.tsx'
import { StatusChip } from '../../../../components/status-chip.tsx'
import type { ColumnSpec } from '../../../../components/table/types.ts'
import { Whole } from '../../../../components/whole.tsx'
import { languageNames } from '../../../../lib/language-names.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import { useVocabulary } from '../../../../lib/use-vocabulary.ts'
import { Sums } from '../sums.tsx'

export type Receipt = Output<'receipts.list'>['rows'][number]

/** The days a receipt covers, in words; of one gift there are none. */
export const useReceiptPeriod = () => {
  const { t } = useTranslation('receipts')
  const format = useFormat()
  return ({ periodFrom, periodTo }: Pick<Receipt, 'periodFrom' | 'periodTo'>): string =>
    periodFrom && periodTo
      ? t('field.periodOf', { from: format.date(periodFrom, 'short'), to: format.date(periodTo, 'short') })
      : t('field.oneGift')
}

export const useReceiptColumns = (): ColumnSpec<Receipt, 'date' | 'ref'>[] => {
  const { t } = useTranslation('receipts')
  const format = useFormat()
  const period = useReceiptPeriod()
  const { words } = useVocabulary()
  return [
    {
      id: 'ref',
      header: t('field.ref'),
      sort: 'ref',
      cell: ({ ref, isExample }) => (
        <Marked isExample={isExample}>
          <Whole>{ref}</Whole>
        </Marked>
      ),
    },
    { id: 'donor', header: t('field.donor') },
    {
      id: 'status',
      header: t('field.status'),
      words: words('receiptStatuses'),
      cell: ({ status }) => <StatusChip list="receiptStatuses" code={status} />,
    },
    {
      id: 'sums',
      header: t('field.total'),
      sumLabel: t('field.validTotal'),
      end: true,
      onScreenOnly: true,
      cell: ({ sums }) => <Sums of={sums} />,
    },
    {
      id: 'issuedOn',
      header: t('field.issuedOn'),
      sort: 'date',
      cell: ({ issuedOn }) => format.date(issuedOn, 'short'),
    },
    { id: 'periodFrom', header: t('field.period'), cell: period, onScreenOnly: true },
    { id: 'gifts', header: t('field.gifts'), end: true },
    { id: 'inKind', header: t('field.inKind'), end: true, hidden: true },
    { id: 'fund', header: t('field.fund'), hidden: true },
    { id: 'language', header: t('field.language'), words: languageNames },
    { id: 'copies', header: t('field.copies'), end: true, hidden: true },
  ]
}
