export const officeRoles = ['campaign', 'fund', 'both'] as const
export const reportKinds = [
  'campaign_result',
  'case_sheet',
  'detainee_status',
  'beneficiary_list',
  'fund_statement',
  'open_items',
  'correspondence_log',
  'event_harm',
  'news_item',
  'data_quality',
  'decision_sheet',
  'action_month',
  'field_sheet',
  'receipt',
  'donor_statement',
  'qr_slip',
  'payment_order',
  'transfer_sheet',
] as const
export type ReportKind = (typeof reportKinds)[number]
