import { useTranslation } from 'react-i18next'
import type { AidType, Ground } from '../../../shared/vocabulary/index.ts'
import { Marked } from '../../components/marked.tsx'
import type { ColumnSpec } from '../../components/table/types.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { Whole } from '../../components/whole.tsx'

/** A column by the fields of the row it reads: it fits every list whose rows have them. */
type Column<Row, Sort extends string = never> = ColumnSpec<Row, Sort>

/** Columns that several lists of the fund share. */
export const useSharedColumns = () => {
  const { t } = useTranslation('fund')
  const { words } = useVocabulary()
  const beneficiary: Column<{ beneficiary: string; isExample: boolean }, 'beneficiary'> = {
    id: 'beneficiary',
    header: t('field.beneficiary'),
    sort: 'beneficiary',
    cell: (row) => <Marked isExample={row.isExample}>{row.beneficiary}</Marked>,
  }
  const amount: Column<{ amountMinor: number; currency: string }, 'amount'> = {
    id: 'amountMinor',
    header: t('field.amount'),
    sort: 'amount',
    end: true,
    currency: 'currency',
  }
  const aidType: Column<{ aidType: AidType }> = {
    id: 'aidType',
    header: t('field.aidType'),
    words: words('aidTypes'),
  }
  const ground: Column<{ ground: Ground }> = {
    id: 'ground',
    header: t('field.ground'),
    hidden: true,
    words: words('grounds'),
  }
  const fund: Column<{ fund: string }> = {
    id: 'fund',
    header: t('field.fund'),
    hidden: true,
  }
  const ref: Column<{ ref: string }, 'ref'> = {
    id: 'ref',
    header: t('field.ref'),
    sort: 'ref',
    cell: (row) => <Whole>{row.ref}</Whole>,
  }
  return { beneficiary, amount, aidType, ground, fund, ref }
}
