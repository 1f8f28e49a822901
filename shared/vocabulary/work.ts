export const taskKinds = [
  'hearing',
  'release_expected',
  'reply_due',
  'payment_due',
  'receipt_missing',
  'ratify',
  'overdrawn',
  'other',
] as const
/** Records that a task or a note can be about. */
export const workOwners = [
  'person',
  'household',
  'organisation',
  'letter',
  'action',
  'aid_request',
  'disbursement',
] as const
export const taskStates = ['open', 'late', 'done'] as const
