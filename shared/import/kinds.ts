// What can be brought in, and the fields of each: how a cell is read, and which must be there.

export const importKinds = [
  'people',
  'custody',
  'households',
  'organisations',
  'donations',
  'payments',
  'letters',
  'tallies',
] as const
export type ImportKind = (typeof importKinds)[number]

/** How the text of a cell becomes a value. */
export type Reading =
  | 'text'
  | 'names'
  | 'date'
  | 'day'
  | 'amount'
  | 'number'
  | 'yesNo'
  | 'country'
  | 'currency'
  | 'term'
  /** One word of a vocabulary, or several. */
  | 'word'
  | 'words'

export type Field = {
  id: string
  reads: Reading
  /** The vocabulary of a word. */
  list?: string
  isRequired?: boolean
  /** The same for all rows where no column holds it; a record is chosen by `choose`. */
  common?: 'text' | 'word' | 'campaign' | 'fund' | 'account' | 'letterCampaign'
}
const field = (id: string, reads: Reading = 'text', more: Omit<Field, 'id' | 'reads'> = {}): Field => ({
  id,
  reads,
  ...more,
})
const word = (id: string, list: string, more: Omit<Field, 'id' | 'reads' | 'list'> = {}): Field =>
  field(id, 'word', { list, ...more })

/** Who a person is: to make her record, or to find it. */
const names = [field('name', 'names'), field('family'), field('given'), field('patronymic')]
const identifiers = ['nationalId', 'passport', 'prisonNo', 'caseNo'].map((id) => field(id))
const identity = [field('ref'), ...names, field('birth', 'date'), ...identifiers]

const custody = [
  field('arrestedOn', 'date'),
  field('facility'),
  word('regime', 'regimes'),
  word('legalPhase', 'legalPhases'),
  field('term', 'term'),
  field('sentencedOn', 'date'),
  field('court'),
  field('releasedOn', 'date'),
  word('releaseKind', 'releaseKinds'),
]
const told = [field('source', 'text', { common: 'text' }), field('note')]

export const fieldsOf: Readonly<Record<ImportKind, readonly Field[]>> = {
  people: [
    ...identity,
    field('otherName', 'names'),
    word('sex', 'sexes'),
    field('citizenship', 'country', { common: 'text' }),
    field('occupation'),
    field('settlement'),
    field('region'),
    field('roles', 'words', { list: 'personRoles', common: 'word' }),
    field('campaign', 'text', { common: 'campaign' }),
    word('civilStatus', 'civilStatuses'),
    field('employer'),
    field('phone'),
    field('email'),
    field('address'),
    field('diedOn', 'date'),
    ...custody,
    ...told,
  ],
  custody: [...identity, ...custody, ...told],
  households: [
    field('ref'),
    field('label'),
    field('peopleCount', 'number'),
    field('dependantsCount', 'number'),
    word('ground', 'grounds', { isRequired: true, common: 'word' }),
    field('groundPerson', 'names'),
    field('settlement'),
    field('region'),
    field('needs'),
    word('riskLevel', 'riskLevels'),
    field('trustedPerson'),
    field('campaign', 'text', { common: 'campaign' }),
    field('member', 'names'),
    field('memberBirth', 'date'),
    word('relation', 'householdRelations'),
    field('isDependant', 'yesNo'),
    field('isCaregiver', 'yesNo'),
  ],
  organisations: [
    field('ref'),
    field('orgName', 'text', { isRequired: true }),
    field('shortName'),
    field('nameCyrillic'),
    word('kind', 'organisationKinds', { isRequired: true, common: 'word' }),
    field('country', 'country'),
    word('partnerRelation', 'organisationRelations'),
    field('website'),
    field('email'),
    field('phone'),
    field('notes'),
    field('sendingState', 'country'),
    field('hostState', 'country'),
    word('missionType', 'missionTypes'),
    field('city'),
    field('headTitle'),
    field('postAddress'),
    field('fax'),
  ],
  donations: [
    field('receivedOn', 'day', { isRequired: true }),
    field('donor'),
    field('amount', 'amount', { isRequired: true }),
    field('currency', 'currency', { isRequired: true, common: 'text' }),
    field('fee', 'amount'),
    field('fund', 'text', { isRequired: true, common: 'fund' }),
    field('account', 'text', { common: 'account' }),
    word('donationMethod', 'donationMethods'),
    field('inKind'),
    word('anonymity', 'anonymities'),
    field('bankRef'),
    field('note'),
  ],
  payments: [
    field('paidOn', 'day', { isRequired: true }),
    field('household'),
    field('beneficiary', 'names'),
    field('amount', 'amount', { isRequired: true }),
    field('currency', 'currency', { isRequired: true, common: 'text' }),
    word('aidType', 'aidTypes', { common: 'word' }),
    word('ground', 'grounds', { common: 'word' }),
    field('fund', 'text', { isRequired: true, common: 'fund' }),
    field('account', 'text', { common: 'account' }),
    field('need'),
  ],
  letters: [
    field('letterDate', 'date', { isRequired: true }),
    word('direction', 'letterDirections', { common: 'word' }),
    word('letterType', 'letterTypes', { common: 'word' }),
    field('from'),
    field('to'),
    field('subject', 'text', { isRequired: true }),
    field('body'),
    word('channel', 'letterChannels'),
    word('letterLanguage', 'letterLanguages'),
    field('ourFileNo'),
    field('theirFileNo'),
    field('sentOn', 'day'),
    field('replyDueOn', 'day'),
    word('response', 'replyResponses'),
    field('campaign', 'text', { common: 'campaign' }),
  ],
  tallies: [
    field('letterCampaign', 'text', { isRequired: true, common: 'letterCampaign' }),
    field('asOf', 'day', { isRequired: true }),
    word('measure', 'tallyMeasures', { common: 'word' }),
    field('cumulative', 'number', { isRequired: true }),
    field('mission'),
    field('senderCountry', 'country'),
    field('source', 'text', { common: 'text' }),
  ],
}
