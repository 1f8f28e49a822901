/** P2: on what the office may keep a person's data. */
export const storageBases = [
  'consent',
  'vital_interest',
  'overriding_interest',
  'public_source',
  'legal_duty',
] as const
export type StorageBasis = (typeof storageBases)[number]
export const consentScopes = [
  'store',
  'aid',
  'named_in_partner_report',
  'named_in_public',
  'photo_public',
  'share_with_organisation',
] as const
export type ConsentScope = (typeof consentScopes)[number]
export const consentGivers = ['self', 'guardian', 'closest_kin'] as const
export const consentForms = ['written', 'verbal', 'message'] as const
export const objectors = ['self', 'close_relative'] as const
/** P1, P3: why a name may leave the office, or may not. */
export const namingReasons = [
  'consent',
  'kin_consent',
  'already_public',
  'objection',
  'minor',
  'age_unknown',
  'nothing',
] as const
export const disclosureWays = ['export', 'report', 'letter', 'call', 'meeting', 'message'] as const
