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
export const taskStates = ['open', 'late', 'done'] as const
