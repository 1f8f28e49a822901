export const officeRoles = ['campaign', 'fund', 'both'] as const
export const reportKinds = [
  'campaign_result',
  'detainee_status',
  'fund_statement',
  'decision_sheet',
  'custody_history',
  'action_month',
  'field_sheet',
  'receipt',
  'donor_statement',
  'qr_slip',
  'payment_order',
  'transfer_sheet',
] as const
export type ReportKind = (typeof reportKinds)[number]
