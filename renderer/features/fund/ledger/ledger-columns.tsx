import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { Chip } from '../../../components/chip.tsx'
import type { ColumnSpec } from '../../../components/table/types.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

export type Entry = Output<'ledger.list'>['rows'][number]

/** What a line stands for, in words: a code, and for aid its kind. */
export const useLineWords = () => {
  const { word } = useVocabulary()
  return ({ accountCode, aidType }: Pick<Entry, 'accountCode' | 'aidType'>): string =>
    [word('accountCodes', accountCode), aidType && word('aidTypes', aidType)].filter(Boolean).join(' · ')
}

export const useLedgerColumns = (): ColumnSpec<Entry, 'date'>[] => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const { words } = useVocabulary()
  const lineWords = useLineWords()
  return [
    {
      id: 'sourceRef',
      header: t('ledger.source'),
      cell: ({ sourceRef, reverses, correctsYear }) => (
        <>
          {reverses ? t('ledger.reverses', { ref: reverses }) : sourceRef}
          {correctsYear && <Chip tone="neutral">{t('ledger.corrects', { year: correctsYear })}</Chip>}
        </>
      ),
    },
    { id: 'on', header: t('field.date'), sort: 'date', cell: ({ on }) => format.date(on, 'short') },
    {
      id: 'accountCode',
      header: t('ledger.code'),
      words: words('accountCodes'),
      // Money is known by where it lies, everything else by what it is.
      cell: (entry) => entry.account ?? lineWords(entry),
    },
    { id: 'account', header: t('field.account'), hidden: true },
    {
      id: 'debitMinor',
      header: t('ledger.debit'),
      end: true,
      currency: 'currency',
      cell: ({ debitMinor, currency }) => debitMinor > 0 && format.money(debitMinor, currency),
    },
    {
      id: 'creditMinor',
      header: t('ledger.credit'),
      end: true,
      currency: 'currency',
      cell: ({ creditMinor, currency }) => creditMinor > 0 && format.money(creditMinor, currency),
    },
    {
      id: 'balanceMinor',
      header: t('ledger.balance'),
      end: true,
      whenAny: true,
      currency: 'currency',
      cell: ({ balanceMinor, currency }) => balanceMinor !== null && format.money(balanceMinor, currency),
    },
    { id: 'party', header: t('ledger.party') },
    { id: 'fund', header: t('field.fund'), hidden: true },
    { id: 'correctsYear', header: t('ledger.correctsYear'), hidden: true },
  ]
}
