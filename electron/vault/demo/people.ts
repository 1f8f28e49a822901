// The seven detained workers of the founding text, and invented persons marked as examples. No real name is added.
import type { Input } from '../../../shared/contract/index.ts'
import { at, type Desk, exact, randomFrom } from './desk.ts'
import type { SourceIds } from './sources.ts'
import { recordTrial } from './trial.ts'

type Name = Input<'people.create'>['names'][number]
const latin = (given: string, family: string, kind: Name['kind'] = 'transliteration'): Name => ({
  script: 'Latn',
  given,
  family,
  kind,
})
const cyrillic = (given: string, family: string): Name => ({
  script: 'Cyrl',
  given,
  family,
  kind: 'official',
})
const aktau = 'Remand centre, Aktau'

/** What happened to whom; every entry the office would type. */
type Story = {
  names: Name[]
  sex: 'female' | 'male'
  public: boolean
  news: (personId: string, s: SourceIds, trial: string) => Input<'custody.record'>[]
}

const taken = (personId: string, s: SourceIds): Input<'custody.record'>[] => [
  {
    what: 'arrested',
    personId,
    on: exact('2011-12'),
    regime: 'police_cell',
    legalPhase: 'police_custody',
    facilityName: 'Police station, Zhanaozen',
    source: s.eurasianet,
  },
  {
    what: 'moved',
    personId,
    on: exact('2012-01'),
    regime: 'remand_centre',
    legalPhase: 'trial',
    facilityName: aktau,
    source: s.eurasianet,
  },
]
const tried = (personId: string, s: SourceIds, trial: string, years: number): Input<'custody.record'> => ({
  what: 'sentenced',
  personId,
  on: exact('2012-06-04'),
  kind: 'imprisonment',
  years,
  countedFrom: exact('2011-12'),
  proceedingId: trial,
  court: 'Court of Aktau',
  source: s.eurasianet,
})
const upheld = (personId: string, s: SourceIds): Input<'custody.record'> => ({
  what: 'appeal',
  personId,
  on: exact('2012-08-06'),
  outcome: 'upheld',
  court: 'Court of Mangistau region',
  source: s.signalfire,
})
const toColony = (personId: string, s: SourceIds, facilityName: string): Input<'custody.record'> => ({
  what: 'moved',
  personId,
  on: exact('2012-09'),
  regime: 'colony_general',
  facilityName,
  source: s.office,
})
const confirmed = (personId: string, s: SourceIds): Input<'custody.record'> => ({
  what: 'confirmed',
  personId,
  on: '2014-04-04',
  source: s.news,
})

const detained: Story[] = [
  {
    names: [
      latin('Roza', 'Tuletaeva'),
      cyrillic('Роза', 'Төлетаева'),
      { script: 'Cyrl', given: 'Роза', family: 'Тулетаева', kind: 'alias' },
    ],
    sex: 'female',
    public: true,
    news: (p, s, trial) => [
      ...taken(p, s),
      tried(p, s, trial, 7),
      {
        what: 'appeal',
        personId: p,
        on: exact('2012-08-06'),
        outcome: 'reduced',
        years: 5,
        court: 'Court of Mangistau region',
        source: s.signalfire,
      },
      toColony(p, s, "Women's colony (example)"),
      {
        what: 'moved',
        personId: p,
        on: { text: '2014-04-04', qualifier: 'before' },
        regime: 'colony_settlement',
        legalPhase: 'open_regime',
        facilityName: 'Colony-settlement (example)',
        source: s.news,
      },
      confirmed(p, s),
    ],
  },
  {
    names: [
      latin('Shabdan', 'Utkilov'),
      cyrillic('Шабдан', 'Уткилов'),
      latin('Shabdal', 'Utkilov', 'misspelling'),
    ],
    sex: 'male',
    public: true,
    // Sources give no term for him: none is invented.
    news: (p, s) => [...taken(p, s), toColony(p, s, 'Colony, Mangistau region (example)'), confirmed(p, s)],
  },
  {
    names: [
      latin('Kanat', 'Zhusipbaev'),
      cyrillic('Қанат', 'Жүсіпбаев'),
      { script: 'Cyrl', given: 'Канат', family: 'Жусипбаев', kind: 'alias' },
    ],
    sex: 'male',
    public: true,
    news: (p, s) => [...taken(p, s), toColony(p, s, 'Colony, Mangistau region (example)'), confirmed(p, s)],
  },
  {
    names: [latin('', 'Detained worker 4 (name withheld)')],
    sex: 'male',
    public: false,
    news: (p, s, trial) => [
      ...taken(p, s),
      tried(p, s, trial, 6),
      upheld(p, s),
      // C2: three weeks on the way between two prisons.
      {
        what: 'moved',
        personId: p,
        on: exact('2012-12-16'),
        leftOn: exact('2012-11-25'),
        decidedOn: exact('2012-11'),
        regime: 'colony_general',
        facilityName: 'Colony, Petropavlovsk (example)',
        source: s.office,
      },
      {
        what: 'moved',
        personId: p,
        on: exact('2014-02-20'),
        regime: 'colony_settlement',
        legalPhase: 'open_regime',
        facilityName: 'Colony-settlement (example)',
        source: s.news,
      },
      confirmed(p, s),
    ],
  },
  {
    names: [latin('', 'Detained worker 5 (name withheld)')],
    sex: 'male',
    public: false,
    news: (p, s, trial) => [
      ...taken(p, s),
      tried(p, s, trial, 5),
      upheld(p, s),
      toColony(p, s, 'Colony, Atyrau (example)'),
      // Parole asked and refused: custody does not change.
      {
        what: 'release_asked',
        personId: p,
        on: exact('2013-09'),
        court: 'Court of Atyrau (example)',
        colonyOpinion: 'supports',
        source: s.office,
      },
      {
        what: 'release_refused',
        personId: p,
        on: exact('2013-11-14'),
        prosecutorOpinion: 'opposes',
        source: s.office,
      },
      {
        what: 'moved',
        personId: p,
        on: exact('2014-03'),
        regime: 'colony_settlement',
        legalPhase: 'open_regime',
        facilityName: 'Colony-settlement (example)',
        source: s.news,
      },
      confirmed(p, s),
    ],
  },
  {
    names: [latin('', 'Detained worker 6 (name withheld)')],
    sex: 'male',
    public: false,
    news: (p, s, trial) => [
      ...taken(p, s),
      tried(p, s, trial, 4),
      upheld(p, s),
      toColony(p, s, 'Colony, Atyrau (example)'),
      { what: 'freed', personId: p, on: exact('2014-02'), kind: 'early_conditional', source: s.news },
    ],
  },
  {
    names: [latin('', 'Detained worker 7 (name withheld)')],
    sex: 'male',
    public: false,
    news: (p, s, trial) => [
      ...taken(p, s),
      tried(p, s, trial, 3),
      upheld(p, s),
      toColony(p, s, 'Colony, Mangistau region (example)'),
      { what: 'freed', personId: p, on: exact('2014-03-12'), kind: 'early_conditional', source: s.news },
    ],
  },
]
/** Of two of the seven no source says that they were among the 37: nothing is said of them here. */
const isTried = (story: Story | undefined): boolean => story !== undefined && !untried.has(story)
const untried = new Set(detained.slice(1, 3))

const given = {
  m: ['Aidar', 'Berik', 'Daniyar', 'Ermek', 'Nurlan', 'Sergey', 'Talgat', 'Viktor', 'Zhanibek', 'Marat'],
  f: ['Aigul', 'Botagoz', 'Dinara', 'Gulnara', 'Irina', 'Saule', 'Zarina', 'Madina'],
} as const
const givenCyrillic = {
  m: ['Айдар', 'Берік', 'Данияр', 'Ермек', 'Нұрлан', 'Сергей', 'Талғат', 'Виктор', 'Жәнібек', 'Марат'],
  f: ['Айгүл', 'Ботагөз', 'Динара', 'Гүлнара', 'Ирина', 'Сәуле', 'Зарина', 'Мәдина'],
} as const
const family = [
  'Example-Akhmetov',
  'Example-Bekov',
  'Example-Dosov',
  'Example-Isaev',
  'Example-Kimov',
  'Example-Omarov',
  'Example-Saparov',
  'Example-Turov',
] as const
const familyCyrillic = [
  'Мысал-Ахметов',
  'Мысал-Беков',
  'Мысал-Досов',
  'Мысал-Исаев',
  'Мысал-Кимов',
  'Мысал-Омаров',
  'Мысал-Сапаров',
  'Мысал-Туров',
] as const

type Role = Input<'people.create'>['roles'][number]
export type People = {
  detained: string[]
  killed: string[]
  wounded: string[]
  dismissed: string[]
  relatives: string[]
  diedAfterCustody: string
}

export const recordPeople = (desk: Desk, campaignId: string, employerId: string, s: SourceIds): People => {
  const random = randomFrom(20_140_408)
  let made = 0
  const invent = (roles: Role[], sex: 'female' | 'male', birthYear: number, employed = true): string => {
    const index = made++
    const key = sex === 'female' ? 'f' : 'm'
    // Moves on with every round of surnames: a child bears the surname of her mother, not her name.
    const first = index + Math.floor(index / family.length)
    const ending = sex === 'female' ? 'a' : ''
    return desk('people.create', {
      names: [
        latin(at(given[key], first), `${at(family, index * 3)}${ending}`),
        cyrillic(
          at(givenCyrillic[key], first),
          `${at(familyCyrillic, index * 3)}${sex === 'female' ? 'а' : ''}`,
        ),
      ],
      sex,
      roles,
      campaignId,
      isExample: true,
      citizenship: 'KZ',
      settlement: 'Zhanaozen',
      region: 'Mangistau',
      birth:
        index % 3 === 0
          ? exact(`${birthYear}-0${1 + (index % 9)}-1${index % 9}`)
          : { text: String(birthYear), qualifier: index % 3 === 1 ? 'exact' : 'approx' },
      ...(employed && { employerId }),
    }).id
  }
  const year = (from: number, span: number) => from + Math.floor(random() * span)
  const workers = detained.map(
    (story) =>
      desk('people.create', {
        names: story.names,
        sex: story.sex,
        roles: ['detained_worker', 'defendant'],
        campaignId,
        employerId,
        citizenship: 'KZ',
        region: 'Mangistau',
        isExample: !story.public,
        occupation: 'Oil worker',
      }).id,
  )
  const trial = recordTrial(
    desk,
    campaignId,
    workers.filter((_, at) => isTried(detained[at])),
    s,
  )
  for (const [at, personId] of workers.entries())
    for (const entry of detained[at]?.news(personId, s, trial) ?? []) desk('custody.record', entry)
  for (const [at, personId] of workers.entries()) if (detained[at]?.public) nameAsPublished(desk, personId, s)
  const several = (count: number, roles: Role[], from: number, span: number) =>
    Array.from({ length: count }, (_, index) =>
      invent(roles, index % 7 === 6 ? 'female' : 'male', year(from, span)),
    )
  const killed = several(7, ['killed'], 1965, 25)
  for (const personId of killed)
    desk('custody.record', { what: 'died', personId, on: exact('2011-12-16'), source: s.office })
  const wounded = several(5, ['wounded'], 1968, 22)
  const dismissed = several(6, ['dismissed', 'locked_out'], 1962, 28)
  const diedAfterCustody = invent(['defendant', 'wounded'], 'male', 1971)
  recordDeathAfterCustody(desk, diedAfterCustody, s)
  const relatives = Array.from({ length: 36 }, (_, index) =>
    invent(
      [index % 3 === 0 ? 'caregiver' : 'family_member'],
      index % 3 === 2 ? 'male' : 'female',
      index % 3 === 0 ? year(1968, 20) : year(1998, 14),
      false,
    ),
  )
  return { detained: workers, killed, wounded, dismissed, relatives, diedAfterCustody }
}

/** P1: the founding text names them, and a published source may be quoted. */
const nameAsPublished = (desk: Desk, personId: string, s: SourceIds): void => {
  const { version } = desk('people.get', { id: personId })
  desk('privacy.setBasis', { personId, version, basis: 'public_source', publicSourceId: s.news.id })
}

/** C4: freed ill, dead two months later; linked to custody as his family says, and never counted as killed at the event. */
const recordDeathAfterCustody = (desk: Desk, personId: string, s: SourceIds): void => {
  for (const entry of taken(personId, s)) desk('custody.record', entry)
  desk('custody.record', {
    what: 'freed',
    personId,
    on: exact('2012-06-04'),
    kind: 'medical',
    source: s.office,
  })
  desk('custody.record', {
    what: 'died',
    personId,
    on: { text: '2012-08', qualifier: 'approx' },
    custodyLink: 'alleged',
    source: s.office,
    note: 'As his family reports.',
  })
}
