export const campaignStatuses = ['planned', 'active', 'suspended', 'closed'] as const
export const campaignOrgRoles = [
  'lead',
  'co_organiser',
  'supporter',
  'platform',
  'beneficiary',
  'adversary',
] as const
export const demandStates = ['open', 'partly_met', 'met', 'dropped'] as const
export const eventTypes = [
  'strike',
  'shooting',
  'trial',
  'appeal',
  'lockout',
  'campaign_step',
  'other',
] as const
export const violationStatuses = ['confirmed', 'likely', 'possible', 'unlikely', 'unknown'] as const
export const figureMetrics = [
  'tried',
  'convicted',
  'detained',
  'released',
  'transferred',
  'in_prison',
  'killed',
  'wounded',
  'tortured',
  'suspended',
  'amnestied',
  'acquitted',
  'dismissed',
  'letters',
  'participants',
  'duration_days',
  'duration_months',
  'other',
] as const
export const figureQualifiers = [
  'exactly',
  'at_least',
  'more_than',
  'about',
  'several',
  'hundreds',
  'thousands',
  'unknown',
] as const
/** Qualifiers that say a size in a word and therefore need no number. */
export const wordQualifiers: readonly string[] = ['several', 'hundreds', 'thousands', 'unknown']
/** What a result has to do with the campaign: an order in time, or more where a source says so. Never a cause by itself. */
export const resultLinks = ['followed', 'contributed', 'unrelated', 'unknown'] as const
export const signalKinds = ['public_statement', 'private_hint', 'visit', 'silence'] as const
