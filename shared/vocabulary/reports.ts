/** How far what stands in a document may travel, the farthest first (domain.md 4.1). */
export const reportLevels = ['public', 'partner', 'internal', 'restricted'] as const
export type ReportLevel = (typeof reportLevels)[number]

/** Reports that are made for a level and out of sections, each with its sections in their usual order (domain.md 4.2). */
export const sectionsOfReport = {
  campaign_result: [
    'background',
    'then_now',
    'letters',
    'formal_letters',
    'actions',
    'fund',
    'demands',
    'donate',
    'results',
    'figures',
    'organisations',
  ],
  case_sheet: [
    'identity',
    'custody',
    'sentences',
    'proceedings',
    'arbitrariness',
    'health',
    'family',
    'mentions',
    'tasks',
    'consents',
  ],
  detainee_status: ['totals', 'list'],
  beneficiary_list: ['totals', 'list'],
  fund_statement: ['statement', 'accounts', 'signatures'],
  open_items: ['approvals', 'proofs', 'failed'],
  correspondence_log: ['missions', 'charts', 'letters'],
  event_harm: ['events', 'figures'],
  news_item: ['news'],
  data_quality: ['totals', 'findings', 'duplicates', 'bank_lines'],
} as const
export type SectionedReport = keyof typeof sectionsOfReport
export type ReportSection = (typeof sectionsOfReport)[SectionedReport][number]
export const reportSections: readonly ReportSection[] = [...new Set(Object.values(sectionsOfReport).flat())]

/** Which levels a report exists for. */
export const levelsOfReport = {
  campaign_result: ['public', 'partner', 'internal'],
  case_sheet: ['public', 'partner', 'internal', 'restricted'],
  detainee_status: ['public', 'partner', 'internal', 'restricted'],
  beneficiary_list: ['partner', 'internal'],
  fund_statement: ['partner', 'internal'],
  open_items: ['internal'],
  correspondence_log: ['partner', 'internal'],
  event_harm: ['public', 'partner', 'internal'],
  news_item: ['public'],
  data_quality: ['internal'],
} as const satisfies Record<SectionedReport, readonly ReportLevel[]>

/** What a report leaves the office as: its pages, or what they say for others to work with. */
export const reportFormats = ['pdf', 'zip', 'docx', 'txt', 'xlsx', 'csv'] as const
export type ReportFormat = (typeof reportFormats)[number]

export const paperSizes = ['a4', 'letter'] as const
export const orientations = ['portrait', 'landscape'] as const

/** What was left out of a document, or made coarser. */
export const removedThings = [
  'name',
  'birth',
  'residence',
  'facility',
  'source',
  'free_text',
  'small_count',
  'health',
  'family',
  'account',
  'amount',
  'person_detail',
  'photo',
] as const
export type RemovedThing = (typeof removedThings)[number]
/** Why: the level, or what P1 and P3 say of a name. */
export const removedReasons = [
  'level',
  'not_chosen',
  'objection',
  'minor',
  'age_unknown',
  'nothing',
  'small',
  'no_consent',
  'unreadable',
] as const
export type RemovedReason = (typeof removedReasons)[number]

/** Texts somebody wrote freely; they stay inside unless one is chosen for a partner (domain.md 4.1). */
export const freeTextFields = ['campaign_results', 'event_descriptions', 'letter_subjects'] as const
export type FreeTextField = (typeof freeTextFields)[number]
