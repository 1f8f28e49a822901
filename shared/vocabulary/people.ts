export const sexes = ['female', 'male', 'other', 'unknown'] as const
export const nameScripts = ['Latn', 'Cyrl'] as const
export const nameKinds = ['official', 'transliteration', 'alias', 'maiden', 'misspelling'] as const
export const personRoles = [
  'detained_worker',
  'defendant',
  'killed',
  'wounded',
  'dismissed',
  'locked_out',
  'family_member',
  'caregiver',
  'witness',
  'lawyer',
  'donor',
  'activist',
  'official',
] as const
export const custodyLinks = ['none', 'confirmed', 'alleged', 'disputed', 'denied'] as const
/** HURIDOCS MT8. */
export const civilStatuses = ['unknown', 'single', 'married', 'partnership', 'divorced', 'widowed'] as const
/** Public, partner, internal, restricted (domain.md 3.1), by the number that is stored. */
export const sensitivities = ['0', '1', '2', '3'] as const
/** What the office speaks with a person, ISO 639. */
export const spokenLanguages = ['kk', 'ru', 'en', 'fr', 'de', 'es', 'uk', 'uz', 'tr', 'tt', 'az'] as const

export const duplicateStates = ['open', 'not_duplicate', 'merged'] as const
/** What speaks for two records being of one person, and then what speaks against it. */
export const duplicateReasons = [
  'same_paper',
  'same_name',
  'alike_name',
  'rare_name',
  'same_patronymic',
  'same_birth',
  'birth_may_agree',
  'same_household',
  'same_employer',
  'same_settlement',
  'other_family',
  'other_given',
  'other_patronymic',
  'birth_apart',
  'other_paper',
  'other_sex',
] as const
export type DuplicateReason = (typeof duplicateReasons)[number]
/** Those against. */
export const reasonsAgainst: readonly DuplicateReason[] = [
  'other_family',
  'other_given',
  'other_patronymic',
  'birth_apart',
  'other_paper',
  'other_sex',
]
