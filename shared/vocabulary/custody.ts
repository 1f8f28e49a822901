export const legalPhases = [
  'arrest',
  'police_custody',
  'pre_trial',
  'trial',
  'post_conviction',
  'administrative',
  'house_arrest',
  'open_regime',
  'probation',
] as const
export const regimes = [
  'police_cell',
  'remand_centre',
  'in_transit',
  'prison',
  'colony_general',
  'colony_strict',
  'colony_special',
  'colony_settlement',
  'prison_hospital',
  'house_arrest',
  'bail',
  'travel_ban',
  'suspended_term',
  'restriction_of_liberty',
  'parole',
  'unknown',
] as const
export type Regime = (typeof regimes)[number]
export const startReasons = [
  'arrest',
  'transfer',
  'sentence_start',
  'regime_change',
  're_arrest',
  'taken_at_sentence',
  'recall',
  'bail_revoked',
  'release_quashed',
  'transfer_error',
] as const
export const endReasons = ['transfer', 'regime_change', 'release', 'escape', 'death'] as const
export const libertyClasses = [
  'held_closed',
  'held_open',
  'restricted',
  'at_liberty',
  'dead',
  'unknown',
] as const
export type LibertyClass = (typeof libertyClasses)[number]
export const sentenceKinds = [
  'imprisonment',
  'life_imprisonment',
  'suspended',
  'restriction_of_liberty',
  'fine',
  'ban_on_activity',
  'compulsory_treatment',
  'none',
] as const
export const sentenceStatuses = [
  'in_force',
  'reduced',
  'increased',
  'annulled',
  'served',
  'replaced',
  'amnestied',
] as const
export const releaseKinds = [
  'end_of_sentence',
  'early_conditional',
  'sentence_replaced',
  'amnesty',
  'pardon',
  'acquittal',
  'charges_dropped',
  'bail',
  'medical',
  'other',
] as const
