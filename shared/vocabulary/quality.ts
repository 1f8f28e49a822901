/** What is not right yet among the records, as far as the program can see it by itself. */
export const qualityKinds = [
  'no_source',
  'custody_gap',
  'possible_overlap',
  'not_confirmed',
  'term_over',
  'no_basis',
  'figure_unsupported',
] as const
export type QualityKind = (typeof qualityKinds)[number]
/** The page on which it is put right. */
export const qualitySubjects = ['person', 'household', 'proceeding', 'campaign'] as const
export type QualitySubject = (typeof qualitySubjects)[number]
/** In which record it lies. */
export const qualityRecords = [
  'person',
  'household',
  'custody_period',
  'sentence',
  'release_event',
  'harm',
  'employment_harm',
  'person_state',
  'condition_note',
  'proceeding',
  'hearing',
  'event',
  'result',
  'authority_signal',
  'demand',
  'figure_claim',
] as const
export type QualityRecord = (typeof qualityRecords)[number]
/** What exactly is missing, where one kind covers several things. */
export const qualityReasons = [
  'no_consent',
  'no_public_source',
  'fewer_recorded',
  'more_recorded',
  'weak_source',
] as const
export type QualityReason = (typeof qualityReasons)[number]
