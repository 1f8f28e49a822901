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
/** What the other person is to this one (HURIDOCS MT21); stored once, read from both sides. */
export const relationshipKinds = [
  'spouse',
  'partner',
  'fiance',
  'parent',
  'child',
  'sibling',
  'other_relative',
  'friend',
  'colleague',
  'lawyer',
  'client',
] as const
export type RelationshipKind = (typeof relationshipKinds)[number]
/** Why the office asks who now cares for a household. */
export const careReasons = ['death', 'custody', 'move', 'marriage', 'no_caregiver'] as const
