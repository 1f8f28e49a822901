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
