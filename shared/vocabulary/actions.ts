export const actionTypes = [
  'demonstration',
  'picket',
  'vigil',
  'public_debate',
  'press_conference',
  'petition',
  'resolution',
  'delegation_visit',
  'court_observation',
  'strike_support',
  'fundraiser',
  'social_media',
  'ilo_complaint',
  'un_submission',
  'parliament_question',
  'screening',
] as const
export type ActionType = (typeof actionTypes)[number]
export const actionStates = ['planned', 'held', 'called_off'] as const
/** What an organisation was in an action; a target is whom it was meant for. */
export const actionRoles = ['host', 'co_host', 'speaker', 'supporter', 'target'] as const
