// The campaign itself: organisations, demands, the event, and the figures as their claimants state them.
import type { Input } from '../../../shared/contract/index.ts'
import { type Desk, exact } from './desk.ts'
import type { SourceIds } from './sources.ts'

const organisations = [
  [
    'iuf',
    {
      name: 'International Union of Food workers',
      shortName: 'IUF',
      nameCyrillic: 'МСП',
      kind: 'global_union',
      country: 'CH',
      relation: 'partner',
    },
  ],
  [
    'industriall',
    {
      name: 'IndustriALL Global Union',
      shortName: 'IndustriALL',
      kind: 'global_union',
      country: 'CH',
      relation: 'partner',
    },
  ],
  [
    'ktk',
    {
      name: 'Confederation of Free Trade Unions of Kazakhstan',
      shortName: 'KSPK',
      nameCyrillic: 'Конфедерация свободных профсоюзов Казахстана',
      kind: 'confederation',
      country: 'KZ',
      relation: 'partner',
    },
  ],
  [
    'ahrca',
    {
      name: 'Association for Human Rights in Central Asia',
      shortName: 'AHRCA',
      nameCyrillic: 'Ассоциация «Права человека в Центральной Азии»',
      kind: 'ngo',
      country: 'FR',
      relation: 'ally',
    },
  ],
  ['labourstart', { name: 'LabourStart', kind: 'platform', country: 'GB', relation: 'ally' }],
  [
    'solifonds',
    {
      name: 'Solifonds, Swiss solidarity fund of the labour movement',
      shortName: 'Solifonds',
      kind: 'solidarity_fund',
      country: 'CH',
      relation: 'partner',
    },
  ],
  [
    'employer',
    {
      name: 'Oil company of Zhanaozen (example)',
      kind: 'employer',
      country: 'KZ',
      relation: 'adversary',
      isExample: true,
    },
  ],
] as const satisfies readonly (readonly [string, Input<'organisations.create'>])[]
export type Organisations = Record<(typeof organisations)[number][0], string>

const demands = [
  {
    textEn: 'Immediate release of the imprisoned workers',
    textFr: 'Libération immédiate des travailleurs emprisonnés',
    textRu: 'Немедленное освобождение заключённых рабочих',
    textKk: 'Түрмедегі жұмысшыларды дереу босату',
    state: 'partly_met',
    stateOn: '2014-04-04',
  },
  {
    textEn: 'An independent inquiry into the shooting of 16 December 2011 and the reports of torture',
    textFr: 'Une enquête indépendante sur la fusillade du 16 décembre 2011 et les allégations de torture',
    textRu: 'Независимое расследование расстрела 16 декабря 2011 года и сообщений о пытках',
    textKk: '2011 жылғы 16 желтоқсандағы атыс пен азаптау туралы хабарларды тәуелсіз тергеу',
    state: 'open',
    stateOn: null,
  },
  {
    textEn:
      'Support for the families of the killed, wounded and imprisoned, and for those who lost their work',
    textFr: 'Soutien aux familles des tués, blessés et emprisonnés, et à ceux qui ont perdu leur emploi',
    textRu: 'Поддержка семей убитых, раненых и заключённых, а также потерявших работу',
    textKk:
      'Қаза тапқандардың, жараланғандардың, қамалғандардың отбасыларына және жұмысынан айырылғандарға қолдау',
    state: 'open',
    stateOn: null,
  },
] as const

const classWords: Input<'campaigns.setClassWords'>['words'] = {
  held_closed: { en: 'in prison', fr: 'en prison', ru: 'в тюрьме', kk: 'түрмеде' },
  held_open: {
    en: 'in penal colony',
    fr: 'en colonie pénitentiaire',
    ru: 'в колонии-поселении',
    kk: 'колония-қоныста',
  },
  at_liberty: { en: 'released', fr: 'en liberté', ru: 'на свободе', kk: 'босатылған' },
}

type Figure = Omit<Input<'figures.create'>, 'campaignId' | 'eventId'>
const figures = (s: SourceIds): Figure[] => [
  {
    metric: 'killed',
    value: 16,
    qualifier: 'exactly',
    asOf: exact('2011-12-16'),
    source: s.news,
    claimant: 'IUF',
    isAdopted: true,
  },
  {
    metric: 'killed',
    value: 17,
    qualifier: 'at_least',
    asOf: exact('2011-12-16'),
    source: s.odf,
    claimant: 'Open Dialog Foundation',
  },
  {
    metric: 'wounded',
    value: null,
    qualifier: 'hundreds',
    asOf: exact('2011-12-16'),
    source: s.news,
    claimant: 'IUF',
    isAdopted: true,
  },
  {
    metric: 'wounded',
    value: 64,
    qualifier: 'exactly',
    asOf: exact('2011-12-16'),
    source: s.libcom,
    claimant: 'libcom.org',
  },
  {
    metric: 'wounded',
    value: 100,
    qualifier: 'more_than',
    asOf: exact('2011-12-16'),
    source: s.odf,
    claimant: 'Open Dialog Foundation',
  },
  {
    metric: 'participants',
    value: null,
    qualifier: 'thousands',
    asOf: exact('2011'),
    source: s.news,
    claimant: 'IUF',
    isAdopted: true,
  },
  {
    metric: 'duration_months',
    value: 7,
    qualifier: 'exactly',
    asOf: exact('2011'),
    source: s.news,
    claimant: 'IUF',
    isAdopted: true,
  },
  {
    metric: 'tried',
    value: 37,
    qualifier: 'exactly',
    asOf: exact('2012-06-04'),
    source: s.news,
    claimant: 'IUF',
    isAdopted: true,
  },
  {
    metric: 'convicted',
    value: 13,
    qualifier: 'exactly',
    asOf: exact('2012-06-04'),
    source: s.eurasianet,
    claimant: 'eurasianet.org',
    note: 'Prison terms',
  },
  {
    metric: 'suspended',
    value: 16,
    qualifier: 'exactly',
    asOf: exact('2012-06-04'),
    source: s.khpg,
    claimant: 'Reuters',
  },
  {
    metric: 'amnestied',
    value: 5,
    qualifier: 'exactly',
    asOf: exact('2012-06-04'),
    source: s.khpg,
    claimant: 'Reuters',
  },
  {
    metric: 'acquitted',
    value: 3,
    qualifier: 'exactly',
    asOf: exact('2012-06-04'),
    source: s.khpg,
    claimant: 'Reuters',
  },
  {
    metric: 'tortured',
    value: null,
    qualifier: 'several',
    asOf: exact('2012'),
    source: s.news,
    claimant: 'IUF',
    isAdopted: true,
  },
  {
    metric: 'detained',
    value: 7,
    qualifier: 'exactly',
    asOf: exact('2014-01'),
    source: s.news,
    claimant: 'IUF',
    isAdopted: true,
  },
  {
    metric: 'letters',
    value: 11_400,
    qualifier: 'more_than',
    asOf: exact('2014-04-04'),
    source: s.news,
    claimant: 'IUF',
    isAdopted: true,
  },
  {
    metric: 'letters',
    value: 11_000,
    qualifier: 'about',
    asOf: exact('2014-04-22'),
    source: s.quill,
    claimant: 'thepensivequill.com',
  },
]

export const launchedOn = '2014-01-08'

/** Whom to speak to at a partner, and what it may be told: both invented. */
const recordPartner = (desk: Desk, organisationId: string, campaignId: string): void => {
  desk('orgContacts.add', {
    organisationId,
    name: 'Secretary (example)',
    function: 'International department',
    language: 'en',
    channel: 'email',
    isReportRecipient: true,
  })
  desk('agreements.add', {
    organisationId,
    campaignId,
    maxLevel: 'partner',
    reports: ['list', 'campaign_result', 'detainee_status'],
    signedOn: launchedOn,
    note: 'Invented for the demonstration (example)',
  })
}

/** The campaign, with everything that does not speak of one person. */
export const recordCampaign = (desk: Desk, sources: SourceIds) => {
  const made = Object.fromEntries(
    organisations.map(([key, fields]) => [key, desk('organisations.create', fields).id]),
  )
  // One entry was made for each key of the list above.
  const orgs = made as Organisations
  const campaignId = desk('office.setUp', {
    office: {
      officeName: 'Solidarity office (example)',
      campaignCountry: 'KZ',
      officeRole: 'both',
      peopleCount: 3,
      bookCurrency: 'CHF',
      letterhead: 'Example street 1\n1200 Geneva',
      signature: 'A. Example\nGeneral Secretary',
    },
    campaign: { title: 'Zhanaozen', launchedOn },
    userName: 'Demo user',
  }).id
  const roles = [
    ['iuf', 'lead'],
    ['industriall', 'co_organiser'],
    ['ktk', 'co_organiser'],
    ['ahrca', 'co_organiser'],
    ['labourstart', 'platform'],
    ['solifonds', 'supporter'],
    ['employer', 'adversary'],
  ] as const
  for (const [key, role] of roles)
    desk('campaigns.addOrganisation', { campaignId, organisationId: orgs[key], role })
  for (const key of ['iuf', 'industriall', 'solifonds'] as const) recordPartner(desk, orgs[key], campaignId)
  for (const demand of demands) desk('demands.create', { ...demand, campaignId, source: sources.news })
  const shooting = desk('events.create', {
    campaignId,
    title: 'Police fire on demonstrators in Zhanaozen',
    type: 'shooting',
    start: exact('2011-12-16'),
    place: 'Zhanaozen',
    violationStatus: 'confirmed',
    source: sources.news,
  }).id
  desk('events.create', {
    campaignId,
    title: 'Strike of the oil workers',
    type: 'strike',
    start: exact('2011'),
    end: exact('2011-12-16'),
    place: 'Zhanaozen',
    description: 'Seven months, thousands of workers.',
    source: sources.news,
  })
  desk('events.create', {
    campaignId,
    title: 'Trial of the 37 in Aktau',
    type: 'trial',
    start: exact('2012-03-27'),
    end: exact('2012-06-04'),
    place: 'Aktau',
    violationStatus: 'likely',
    source: sources.eurasianet,
  })
  for (const figure of figures(sources))
    desk('figures.create', {
      ...figure,
      campaignId,
      eventId: figure.asOf.text === '2011-12-16' ? shooting : null,
    })
  desk('campaigns.setClassWords', { campaignId, words: classWords })
  return { campaignId, orgs, shooting }
}
