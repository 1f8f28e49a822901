import { useTranslation } from 'react-i18next'
import type { ReportDocument } from '../../shared/contract/report-document.ts'
import type { Language } from '../../shared/contract/shell.ts'
import { formats } from '../lib/format.ts'
import { useVocabulary } from '../lib/use-vocabulary.ts'
import { type DocColumn, DocTable } from './doc-table.tsx'

type Statement = Extract<ReportDocument, { kind: 'donor_statement' }>
type Gift = Statement['gifts'][number]
type Props = {
  gifts: readonly Gift[]
  sums: Statement['sums']
  language: Language
  /** A statement speaks of several funds and of the receipts given. */
  whole?: boolean
}

/** Money with a total for each currency, and gifts in kind in a table of their own, in no total (F3, F7). */
export const GiftTables = ({ gifts, sums, language, whole }: Props) => {
  const { t } = useTranslation('report')
  const { word } = useVocabulary()
  const format = formats(language)
  const common: DocColumn<Gift>[] = [
    { head: t('receipt.date'), cell: ({ on }) => <span className="keep">{format.date(on, 'short')}</span> },
    { head: t('receipt.number'), cell: ({ ref }) => <span className="keep">{ref}</span>, width: '20%' },
  ]
  const more: DocColumn<Gift>[] = whole
    ? [
        { head: t('receipt.fundName'), cell: ({ fund }) => fund },
        {
          head: t('receipt.onReceipt'),
          cell: ({ receipt }) => <span className="keep">{receipt}</span>,
          width: '22%',
        },
      ]
    : [{ head: t('receipt.way'), cell: ({ method }) => word('donationMethods', method) }]
  const money = gifts.filter(({ amountMinor }) => amountMinor !== null)
  const inKind = gifts.filter(({ statedMinor }) => statedMinor !== null)
  return (
    <>
      {money.length > 0 && (
        <DocTable
          rows={money}
          rowKey={({ id }) => id}
          columns={[
            ...common,
            ...more,
            {
              head: t('receipt.amount'),
              end: true,
              cell: ({ amountMinor, currency }) => format.money(amountMinor ?? 0, currency),
            },
          ]}
        />
      )}
      {sums.length > 0 && (
        <DocTable
          rows={sums}
          rowKey={({ currency }) => currency}
          isSum={() => true}
          columns={[
            { head: t('donor.sums'), cell: ({ currency }) => t('receipt.total', { currency }), width: '70%' },
            {
              head: t('receipt.amount'),
              end: true,
              cell: ({ amountMinor, currency }) => format.money(amountMinor, currency),
            },
          ]}
        />
      )}
      {sums.length > 1 && <p className="note">{t('receipt.noSum')}</p>}
      {inKind.length > 0 && (
        <>
          <h2>{t('receipt.inKind')}</h2>
          <DocTable
            rows={inKind}
            rowKey={({ id }) => id}
            columns={[
              ...common,
              { head: t('receipt.given'), cell: (gift) => gift.inKind },
              {
                head: t('receipt.stated'),
                end: true,
                cell: ({ statedMinor, currency }) => format.money(statedMinor ?? 0, currency),
              },
            ]}
          />
          <p className="note">{t('receipt.inKindText')}</p>
        </>
      )}
    </>
  )
}
