// F7: a receipt as its donor gets it. It says what was given, and to which fund; whom it helped, never.
import { useTranslation } from 'react-i18next'
import type { ReportDocument } from '../../shared/contract/report-document.ts'
import { formats } from '../lib/format.ts'
import { DocHead } from './doc-head.tsx'
import { GiftTables } from './gift-tables.tsx'

type Report = Extract<ReportDocument, { kind: 'receipt' }>

export const Receipts = ({ report }: { report: Report }) =>
  report.receipts.map((receipt) => <Receipt key={receipt.id} receipt={receipt} language={report.language} />)

type Props = { receipt: Report['receipts'][number]; language: Report['language'] }
const Receipt = ({ receipt, language }: Props) => {
  const { t } = useTranslation('report')
  const format = formats(language)
  const { ref, copies, periodFrom, periodTo, status, heldBy, taxExemption } = receipt
  return (
    <main className="part">
      <DocHead
        kind="receipt"
        title={t('receipt.title', { ref })}
        meta={t('receipt.issued', { date: format.date(receipt.issuedOn) })}
      />
      {status !== 'issued' && <p className="draft">{t('receipt.ended')}</p>}
      {copies > 0 && <p className="draft">{t('receipt.duplicate', { number: copies })}</p>}
      <p className="lead">{t('receipt.from', { donor: receipt.donor, fund: receipt.fund })}</p>
      {heldBy && <p className="note">{t('receipt.held', { name: heldBy })}</p>}
      {periodFrom && periodTo && (
        <p>{t('receipt.period', { from: format.date(periodFrom), to: format.date(periodTo) })}</p>
      )}
      <GiftTables gifts={receipt.gifts} sums={receipt.sums} language={language} />
      {taxExemption && (
        <>
          <h2>{t('receipt.tax')}</h2>
          <p>{taxExemption}</p>
        </>
      )}
      {receipt.replaces && <p className="note">{t('receipt.replaces', { ref: receipt.replaces })}</p>}
      <p>{t('receipt.thanks')}</p>
      <div className="signatures">
        <div>{t('receipt.signed')}</div>
      </div>
    </main>
  )
}
