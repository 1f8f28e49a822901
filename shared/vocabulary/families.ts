export const householdRelations = [
  'head',
  'spouse',
  'partner',
  'child',
  'parent',
  'sibling',
  'grandparent',
  'other_relative',
  'not_related',
] as const
export const riskLevels = ['low', 'medium', 'high'] as const
