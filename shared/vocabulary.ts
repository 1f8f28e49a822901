// The closed lists of domain.md, by their codes. Labels stand in the locales under `vocabulary.<list>.<code>`;
// HURIDOCS codes never show on a form.

export const campaignStatuses = ['planned', 'active', 'suspended', 'closed'] as const
export const campaignOrgRoles = [
  'lead',
  'co_organiser',
  'supporter',
  'platform',
  'beneficiary',
  'adversary',
] as const
export const demandStates = ['open', 'partly_met', 'met', 'dropped'] as const
export const eventTypes = [
  'strike',
  'shooting',
  'trial',
  'appeal',
  'lockout',
  'campaign_step',
  'other',
] as const
export const violationStatuses = ['confirmed', 'likely', 'possible', 'unlikely', 'unknown'] as const
export const figureMetrics = [
  'tried',
  'convicted',
  'detained',
  'released',
  'transferred',
  'in_prison',
  'killed',
  'wounded',
  'tortured',
  'suspended',
  'amnestied',
  'acquitted',
  'dismissed',
  'letters',
  'participants',
  'duration_days',
  'other',
] as const
export const figureQualifiers = [
  'exactly',
  'at_least',
  'more_than',
  'about',
  'several',
  'hundreds',
  'thousands',
  'unknown',
] as const
/** Qualifiers that say a size in a word and therefore need no number. */
export const wordQualifiers: readonly string[] = ['several', 'hundreds', 'thousands', 'unknown']

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
/** Who may be named outside by P1 and on which ground; `do_not_name` overrides all. */
export const namingBases = ['none', 'consent', 'kin_consent', 'already_public', 'do_not_name'] as const

export const legalPhases = [
  'arrest',
  'police_custody',
  'pre_trial',
  'trial',
  'post_conviction',
  'administrative',
  'house_arrest',
  'open_regime',
  'probation',
] as const
export const regimes = [
  'police_cell',
  'remand_centre',
  'in_transit',
  'prison',
  'colony_general',
  'colony_strict',
  'colony_special',
  'colony_settlement',
  'prison_hospital',
  'house_arrest',
  'bail',
  'travel_ban',
  'suspended_term',
  'restriction_of_liberty',
  'parole',
  'unknown',
] as const
export type Regime = (typeof regimes)[number]
export const startReasons = [
  'arrest',
  'transfer',
  'sentence_start',
  'regime_change',
  're_arrest',
  'taken_at_sentence',
  'recall',
  'bail_revoked',
  'release_quashed',
  'transfer_error',
] as const
export const endReasons = ['transfer', 'regime_change', 'release', 'escape', 'death'] as const
export const libertyClasses = [
  'held_closed',
  'held_open',
  'restricted',
  'at_liberty',
  'dead',
  'unknown',
] as const
export type LibertyClass = (typeof libertyClasses)[number]
export const sentenceKinds = [
  'imprisonment',
  'suspended',
  'restriction_of_liberty',
  'fine',
  'ban_on_activity',
  'compulsory_treatment',
  'none',
] as const
export const sentenceStatuses = [
  'in_force',
  'reduced',
  'increased',
  'annulled',
  'served',
  'replaced',
  'amnestied',
] as const
export const releaseKinds = [
  'end_of_sentence',
  'early_conditional',
  'sentence_replaced',
  'amnesty',
  'pardon',
  'acquittal',
  'charges_dropped',
  'bail',
  'medical',
  'other',
] as const
export const custodyLinks = ['none', 'confirmed', 'alleged', 'disputed', 'denied'] as const

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

export const fundClasses = ['unrestricted', 'designated', 'restricted'] as const
export const accountKinds = ['bank', 'cash', 'wallet', 'intermediary'] as const
export const aidTypes = [
  'living',
  'medical',
  'legal',
  'travel_visit',
  'parcel',
  'education',
  'funeral',
  'housing',
  'emergency',
] as const
export type AidType = (typeof aidTypes)[number]
/** F16: the four grounds the founding text promises donors, and what fits none of them. */
export const grounds = ['imprisoned', 'killed', 'wounded', 'lost_work', 'other'] as const
export type Ground = (typeof grounds)[number]
export const donationMethods = [
  'bank_transfer',
  'cash',
  'card',
  'cheque',
  'in_kind',
  'platform',
  'collection',
] as const
export const paymentMethods = ['bank_transfer', 'cash', 'courier', 'intermediary'] as const
export const anonymities = ['named', 'initials', 'anonymous'] as const
export const rateKinds = ['bank', 'office', 'street', 'intermediary_word'] as const
export const donationStatuses = ['posted', 'reversed'] as const
export const aidRequestStatuses = ['submitted', 'approved', 'rejected', 'withdrawn', 'paid'] as const
/** The four states people see, and the ways a payment ends otherwise. */
export const paymentStatuses = ['approved', 'sent', 'settled', 'returned', 'failed', 'reversed'] as const
/** A1 to A4: what is decided about, how far it is, how somebody signed, and what keeps somebody from it. */
export const decisionSubjects = ['aid_request', 'currency_exchange', 'remittance'] as const
export const decisionStatuses = ['open', 'single', 'signed', 'rejected', 'withdrawn'] as const
/** Records a file can be attached to. */
export const documentOwners = [
  'person',
  'household',
  'organisation',
  'letter',
  'action',
  'aid_request',
  'disbursement',
] as const
export const documentKinds = [
  'photo',
  'id',
  'court',
  'medical',
  'receipt',
  'letter',
  'contract',
  'press',
  'decision_sheet',
  'other',
] as const
export const signatureForms = ['own', 'beside', 'paper'] as const
export const ties = ['entered', 'payee', 'relative', 'intermediary'] as const
export const signatureKinds = ['paper', 'photo', 'message', 'witness'] as const
export const accountCodes = [
  'bank',
  'cash',
  'intermediary',
  'income_donation',
  'aid_paid',
  'partner_advance',
  'expense',
  'fee',
  'exchange',
  'fx_diff',
  'fx_unrealised',
  'write_off',
  'transfer',
  'opening',
] as const
export type AccountCode = (typeof accountCodes)[number]

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
export const tallyMeasures = ['senders', 'sent', 'delivered'] as const

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

export const taskKinds = [
  'hearing',
  'release_expected',
  'reply_due',
  'payment_due',
  'receipt_missing',
  'ratify',
  'overdrawn',
  'other',
] as const

export const officeRoles = ['campaign', 'fund', 'both'] as const
export const reportKinds = ['campaign_result', 'detainee_status', 'fund_statement', 'decision_sheet'] as const
export type ReportKind = (typeof reportKinds)[number]
