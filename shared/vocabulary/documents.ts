/** Records a file can be attached to. */
export const documentOwners = [
  'person',
  'household',
  'organisation',
  'letter',
  'letter_template',
  'action',
  'aid_request',
  'disbursement',
  'payment_round',
] as const
export const documentKinds = [
  'photo',
  'id',
  'court',
  'medical',
  'receipt',
  'letter',
  'contract',
  'press',
  'decision_sheet',
  'other',
] as const
/** What a file is in plain words, whatever its MIME type. */
export const documentTypes = [
  'picture',
  'pdf',
  'writing',
  'sheet',
  'text',
  'sound',
  'film',
  'archive',
  'other',
] as const
