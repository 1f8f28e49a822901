/** What is known of a person besides custody (domain.md 3.3). */
export const identifierTypes = ['national_id', 'passport', 'prison_no', 'case_no', 'other'] as const
export const contactTypes = ['phone', 'messenger', 'email', 'address'] as const
/** HURIDOCS MT25, by its codes: states of life, health and work. Death is a date, liberty is computed from custody. */
export const personStates = [
  '010201',
  '010203',
  '010202',
  '010300',
  '020300',
  '030200',
  '200100',
  '200200',
  '200300',
  '200400',
  '200500',
] as const
export const harmKinds = ['killed', 'wounded', 'tortured', 'ill_treated', 'threatened'] as const
export const harmSeverities = ['unknown', 'light', 'serious', 'permanent'] as const
export const medicalAttentions = ['unknown', 'given', 'late', 'denied', 'none'] as const
export const paperStates = ['unknown', 'issued', 'refused', 'disputed'] as const
export const employmentHarmKinds = [
  'dismissed',
  'locked_out',
  'barred_from_workplace',
  'suspended',
  'wage_cut',
  'reinstated',
] as const
export const remedies = ['none', 'reinstated', 'settlement', 'court_award'] as const
/** HURIDOCS MT47. */
export const compensations = ['unknown', 'none', 'partial', 'substantial', 'full'] as const
