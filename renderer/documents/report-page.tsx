import type { ReportDocument } from '../../shared/contract/report-document.ts'
import { ActionMonth } from './action-month.tsx'
import { DecisionSheet } from './decision-sheet.tsx'
import { DonorStatement } from './donor-statement.tsx'
import { FieldSheet } from './field-sheet.tsx'
import { QrSlip } from './qr-slip.tsx'
import { Receipts } from './receipt.tsx'
import { SectionedReport } from './sectioned-report.tsx'

type Props = { report: ReportDocument; pages?: ReadonlyMap<string, number> }

/** The document of one run; it gets an allow-listed object and never sees the database. */
export const ReportPage = ({ report, pages = new Map() }: Props) => {
  switch (report.kind) {
    case 'receipt':
      return <Receipts report={report} />
    case 'donor_statement':
      return <DonorStatement report={report} />
    case 'qr_slip':
      return <QrSlip report={report} />
    case 'decision_sheet':
      return <DecisionSheet report={report} />
    case 'action_month':
      return <ActionMonth report={report} />
    case 'field_sheet':
      return <FieldSheet report={report} />
    default:
      return <SectionedReport report={report} pages={pages} />
  }
}
