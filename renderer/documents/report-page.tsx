import type { ReportDocument } from '../../shared/contract/reports.ts'
import { ActionMonth } from './action-month.tsx'
import { CampaignResult } from './campaign-result.tsx'
import { CustodyHistory } from './custody-history.tsx'
import { DecisionSheet } from './decision-sheet.tsx'
import { DetaineeStatus } from './detainee-status.tsx'
import { FieldSheet } from './field-sheet.tsx'
import { DonorStatement } from './donor-statement.tsx'
import { FundStatement } from './fund-statement.tsx'
import { QrSlip } from './qr-slip.tsx'
import { Receipts } from './receipt.tsx'

/** The document of one run; it gets an allow-listed object and never sees the database. */
export const ReportPage = ({ report }: { report: ReportDocument }) => {
  switch (report.kind) {
    case 'campaign_result':
      return <CampaignResult report={report} />
    case 'detainee_status':
      return <DetaineeStatus report={report} />
    case 'fund_statement':
      return <FundStatement report={report} />
    case 'receipt':
      return <Receipts report={report} />
    case 'donor_statement':
      return <DonorStatement report={report} />
    case 'qr_slip':
      return <QrSlip report={report} />
    case 'decision_sheet':
      return <DecisionSheet report={report} />
    case 'custody_history':
      return <CustodyHistory report={report} />
    case 'action_month':
      return <ActionMonth report={report} />
    case 'field_sheet':
      return <FieldSheet report={report} />
  }
}
