// Which page of help belongs to which screen; the texts stand in the locales under `help`.
export const helpPages = [
  'general',
  'lists',
  'people',
  'person',
  'families',
  'organisations',
  'letters',
  'privacy',
  'work',
  'fund',
  'income',
  'books',
  'actions',
  'documents',
  'reports',
  'import',
  'quality',
  'settings',
  'recovery',
  'audit',
  'roles',
] as const
export type HelpPage = (typeof helpPages)[number]

const screens: readonly (readonly [RegExp, HelpPage])[] = [
  [/^\/(tasks)?$/, 'work'],
  [/^\/people\/.+\/merge\//, 'people'],
  [/^\/people\/./, 'person'],
  [/^\/people$/, 'people'],
  [/^\/families/, 'families'],
  [/^\/organisations/, 'organisations'],
  [/^\/letters/, 'letters'],
  [/^\/actions/, 'actions'],
  [/^\/fund\/books/, 'books'],
  [/^\/fund\/(income|donations|donors)/, 'income'],
  [/^\/fund/, 'fund'],
  [/^\/documents/, 'documents'],
  [/^\/reports/, 'reports'],
  [/^\/import/, 'import'],
  [/^\/quality/, 'quality'],
  [/^\/settings/, 'settings'],
  [/^\/audit/, 'audit'],
]
export const pageOf = (path: string): HelpPage =>
  screens.find(([shape]) => shape.test(path))?.[1] ?? 'general'
