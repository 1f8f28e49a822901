export const sourceKinds = [
  'victim_testimony',
  'witness',
  'family',
  'lawyer',
  'court_record',
  'press',
  'ngo',
  'union',
  'letter',
  'photo_video',
  'official',
  'office_record',
] as const
export const reliabilities = ['high', 'likely', 'unsure', 'unlikely', 'very_low', 'unknown'] as const
