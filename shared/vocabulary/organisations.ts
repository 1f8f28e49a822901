export const organisationKinds = [
  'union',
  'global_union',
  'confederation',
  'employer',
  'ngo',
  'solidarity_fund',
  'media',
  'government',
  'court',
  'prison_authority',
  'diplomatic_mission',
  'international_body',
  'law_firm',
  'bank',
  'platform',
] as const
export const organisationRelations = ['partner', 'ally', 'target', 'neutral', 'adversary'] as const
export const missionTypes = [
  'embassy',
  'consulate_general',
  'consulate',
  'honorary_consulate',
  'permanent_mission',
  'liaison',
] as const
/** Where the facts of a mission were taken from, when nobody here wrote them down. */
export const missionSources = ['starting_list'] as const
/** What a further name of an organisation is. */
export const organisationNameKinds = [
  'official',
  'translation',
  'transliteration',
  'former',
  'alias',
  'misspelling',
] as const
/** "This one … the other": the other page shows the same from its side. */
export const organisationTies = ['part_of', 'member_of', 'owned_by', 'successor_of', 'works_with'] as const
/** How far an agreement lets a partner see (O1), the least first. */
export const agreementLevels = ['public', 'partner', 'internal'] as const
/** What an agreement can permit: the lists of the registers, and the reports made for others. */
export const permittedReports = [
  'list',
  'campaign_result',
  'case_sheet',
  'detainee_status',
  'beneficiary_list',
  'fund_statement',
  'correspondence_log',
  'event_harm',
  'letter',
] as const
/** Why nothing may go to an organisation (O1), the nearest to a yes last. */
export const receivingReasons = ['no_agreement', 'not_yet', 'expired', 'report', 'level'] as const
