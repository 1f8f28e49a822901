export const caseKinds = ['detained', 'victim', 'family', 'workplace'] as const
export const casePriorities = ['urgent', 'high', 'normal', 'low', 'rejected'] as const
export const caseStatuses = ['open', 'monitoring', 'reopened', 'closed'] as const
export const proceedingKinds = [
  'criminal',
  'administrative',
  'appeal',
  'cassation',
  'supervisory',
  'compensation',
  'international',
  'conditional_release',
  'regime_change',
  'replacement_by_milder',
  'pardon',
  'amnesty',
] as const
export type ProceedingKind = (typeof proceedingKinds)[number]
/** Asked for, then refused or granted, with the opinions of colony and prosecutor (C11). */
export const earlyReleaseKinds = [
  'conditional_release',
  'regime_change',
  'replacement_by_milder',
  'pardon',
  'amnesty',
] as const satisfies readonly ProceedingKind[]
export const opinions = ['unknown', 'supports', 'opposes'] as const
export const proceedingDecisions = ['pending', 'granted', 'refused', 'withdrawn'] as const
export const counselConditions = [
  'counsel_of_choice',
  'appointed_counsel',
  'no_counsel',
  'late_access',
  'no_private_talks',
  'counsel_under_pressure',
] as const
export const pleas = ['unknown', 'guilty', 'not_guilty', 'none'] as const
export const verdicts = ['pending', 'convicted', 'acquitted', 'dropped', 'reclassified'] as const
export const conditionKinds = [
  'health',
  'hunger_strike',
  'punishment_cell',
  'beating',
  'denial_of_care',
  'visit',
  'letter_received',
] as const
export const facilityKinds = [
  'police_station',
  'remand_centre',
  'prison',
  'colony',
  'colony_settlement',
  'hospital',
  'court',
  'other',
] as const
export type FacilityKind = (typeof facilityKinds)[number]
/** From what day a term runs (C11). */
export const countingConventions = ['from_arrest', 'from_verdict', 'as_the_court_says'] as const
/** How grave the crime is by the code; what early release depends on. */
export const gravities = ['unknown', 'minor', 'medium', 'grave', 'especially_grave'] as const
export type Gravity = (typeof gravities)[number]
/** Why a detention is arbitrary, as the Working Group on Arbitrary Detention sorts it (A/HRC/36/38, 8). */
export const arbitrarinessCategories = ['I', 'II', 'III', 'IV', 'V'] as const
export const reviewBodies = ['wgad', 'ilo_cfa', 'hrc', 'osce', 'other'] as const
export const reviewOutcomes = ['pending', 'arbitrary', 'not_arbitrary', 'filed'] as const
