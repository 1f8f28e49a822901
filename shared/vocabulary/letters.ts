export const letterDirections = ['out', 'in'] as const
export const letterTypes = [
  'formal_protest',
  'urgent_appeal',
  'solidarity_message',
  'petition_handover',
  'meeting_request',
  'thank_you',
  'reply',
  'acknowledgement',
  'note_verbale',
  'refusal',
] as const
export const letterChannels = ['online', 'email', 'post', 'fax', 'hand', 'courier'] as const
export const deliveryStatuses = ['draft', 'sent', 'delivered', 'refused', 'returned', 'unknown'] as const
export const letterStatuses = ['open', 'answered', 'no_answer', 'closed'] as const
export const replyResponses = [
  'favourable',
  'pledge',
  'counter',
  'asks_information',
  'token',
  'none',
  'other',
] as const
/** HURIDOCS MT44, from the strongest help to the strongest harm. */
export const replyImpacts = [
  'strong_positive',
  'positive',
  'slight_positive',
  'none',
  'slight_negative',
  'negative',
  'strong_negative',
] as const
export const recipientRoles = ['direct', 'copy'] as const
/** Where a letter stands, as the board of the register shows it. */
export const letterStages = ['draft', 'waiting', 'overdue', 'answered', 'no_answer', 'closed'] as const
export const letterLanguages = ['en', 'fr', 'ru', 'kk', 'de', 'es', 'other'] as const
export const tallyMeasures = ['senders', 'sent', 'delivered'] as const
/** What can be wrong with a field in a text of a template. */
export const fieldProblems = ['unknown_field', 'above_level', 'not_closed', 'not_opened'] as const
/** What can stand in the way of one letter; the last two are only said. */
export const writingProblems = [
  'no_text',
  'twice',
  'nothing_to_remind',
  'mission_closed',
  'suspended',
  'no_agreement',
  'may_not_be_named',
  'no_address',
  'no_salutation',
  'no_persons',
  'one_title',
] as const
/** What letters are made into: all in one file, their labels, or a file each. */
export const letterFormats = ['pdf', 'labels', 'word', 'pdf_each', 'word_each'] as const
