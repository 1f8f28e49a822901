// A2, F17: carried to the families and back. A number, codes, amounts and boxes to sign; no name, no office, no cause.
import { useTranslation } from 'react-i18next'
import type { ReportDocument } from '../../shared/contract/report-document.ts'
import { formats } from '../lib/format.ts'
import { DocTable } from './doc-table.tsx'

type Report = Extract<ReportDocument, { kind: 'field_sheet' }>

export const FieldSheet = ({ report }: { report: Report }) => {
  const { t } = useTranslation('report')
  const format = formats(report.language)
  const { currency, lines } = report
  const totalMinor = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  return (
    <main className="field-sheet">
      <header className="title">
        <h1>{t('field.title', { ref: report.ref })}</h1>
        <p className="meta">{format.date(report.plannedOn)}</p>
      </header>
      <p className="code">{report.check.code}</p>
      <DocTable
        rows={lines.map((line, at) => ({ ...line, at: at + 1 }))}
        rowKey={({ at }) => at}
        columns={[
          { head: t('field.number'), cell: ({ at }) => at, width: '7%' },
          { head: t('field.code'), cell: ({ code }) => code, width: '20%' },
          {
            head: t('field.amount', { currency }),
            end: true,
            cell: ({ amountMinor }) => format.amount(amountMinor, currency),
            width: '18%',
          },
          { head: t('field.received'), cell: () => '', width: '18%' },
          { head: t('field.dated'), cell: () => '', width: '14%' },
          { head: t('field.signature'), cell: () => '' },
        ]}
      />
      <p>{t('field.total', { lines: lines.length, amount: format.money(totalMinor, currency) })}</p>
      <div className="signatures">
        <div>{t('field.handedOut')}</div>
        <div>{t('fund.signed')}</div>
      </div>
    </main>
  )
}
