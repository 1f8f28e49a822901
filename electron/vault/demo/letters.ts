// Letters to some twenty missions, notices of letters by others, weekly tallies up to "over 11,400", and actions.
import { addDays } from '../../../shared/partial-date.ts'
import type { Organisations } from './campaign.ts'
import { launchedOn } from './campaign.ts'
import { at, type Desk, exact } from './desk.ts'

/** Twenty missions of the starting list, as the real cities have them; the letters to them are examples. */
const cities = [
  'Bern',
  'Berlin',
  'Paris',
  'London',
  'Brussels',
  'Vienna',
  'Rome',
  'Madrid',
  'Stockholm',
  'Oslo',
  'The Hague',
  'Prague',
  'Warsaw',
  'Ottawa',
  'Washington',
  'Tokyo',
  'Seoul',
  'New Delhi',
  'Ankara',
  'Geneva',
] as const

const recordMissions = (desk: Desk): string[] => {
  desk('missions.takeStartingList', { sendingState: 'KZ' })
  const { rows } = desk('missions.list', { limit: 200 })
  return cities.map((city) => rows.find((row) => row.city === city)?.id ?? '')
}

const recordTallies = (
  desk: Desk,
  campaignId: string,
  platformId: string,
  missionIds: readonly string[],
): void => {
  const { id: letterCampaignId } = desk('letterCampaigns.create', {
    campaignId,
    title: 'Free the Zhanaozen oil workers',
    platformOrganisationId: platformId,
    launchedOn,
    demandText: 'Release of the imprisoned workers',
  })
  const weekly = [640, 1900, 3350, 4700, 5600, 6500, 7350, 8150, 8900, 9600, 10_250, 10_850, 11_400] as const
  weekly.forEach((cumulative, week) => {
    const asOf = addDays('2014-01-10', week * 7)
    desk('tallies.record', { letterCampaignId, asOf, cumulative, sourceNote: 'LabourStart' })
    desk('tallies.record', {
      letterCampaignId,
      asOf,
      measure: 'senders',
      cumulative: Math.floor(cumulative * 0.94),
      sourceNote: 'LabourStart',
    })
    if (week === weekly.length - 1)
      missionIds.slice(0, 6).forEach((missionId, index) =>
        desk('tallies.record', {
          letterCampaignId,
          asOf,
          missionId,
          cumulative: 2100 - index * 260,
          sourceNote: 'LabourStart',
        }),
      )
    if (week === weekly.length - 1)
      for (const [language, inIt] of [
        ['en', 6900],
        ['fr', 2150],
        ['de', 1240],
        ['ru', 480],
      ] as const)
        desk('tallies.record', {
          letterCampaignId,
          asOf,
          language,
          cumulative: inIt,
          sourceNote: 'LabourStart',
        })
  })
}

const subjects = {
  en: 'Release of the imprisoned oil workers of Zhanaozen',
  fr: 'Libération des travailleurs du pétrole emprisonnés de Zhanaozen',
  ru: 'Освобождение заключённых нефтяников Жанаозена',
  de: 'Freilassung der inhaftierten Erdölarbeiter von Schangaösen',
} as const
const languages = ['en', 'fr', 'de', 'en', 'ru'] as const

const recordLetters = (
  desk: Desk,
  campaignId: string,
  orgs: Organisations,
  missionIds: readonly string[],
  personIds: readonly string[],
): void => {
  const senders = [orgs.iuf, orgs.industriall, orgs.ahrca] as const
  const geneva = missionIds.at(-1) ?? ''
  const out = Array.from({ length: 26 }, (_, index) => {
    const language = at(languages, index)
    const mission = missionIds[index % missionIds.length] ?? ''
    return {
      mission,
      id: desk('letters.create', {
        direction: 'out',
        type: index % 4 === 3 ? 'urgent_appeal' : 'formal_protest',
        campaignId,
        fromOrganisationId: at(senders, index),
        // Some go to Geneva as well, for its information.
        recipients: [
          { organisationId: mission },
          ...(index % 5 === 2 && mission !== geneva
            ? [{ organisationId: geneva, role: 'copy' as const }]
            : []),
        ],
        date: exact(addDays('2014-01-15', index * 3)),
        channel: at(['post', 'email', 'fax'], index),
        language,
        subject: subjects[language],
        ourFileNo: `KZ/${String(index + 1).padStart(3, '0')}`,
        personIds: personIds.slice(0, 3),
        isExample: true,
      }).id,
    }
  })
  const replies = [
    [1, 'acknowledgement', 'token'],
    [4, 'reply', 'counter'],
    [8, 'note_verbale', 'none'],
    [13, 'acknowledgement', 'asks_information'],
  ] as const
  for (const [index, type, response] of replies) {
    const answered = out[index]
    if (!answered) continue
    desk('letters.create', {
      direction: 'in',
      type,
      campaignId,
      fromOrganisationId: answered.mission,
      recipients: [{ organisationId: orgs.iuf }],
      date: exact(addDays('2014-02-05', index * 4)),
      subject: `Your letter KZ/${String(index + 1).padStart(3, '0')}`,
      inReplyToId: answered.id,
      deliveryStatus: 'delivered',
      response,
      impact: 'none',
      personIds: personIds.slice(0, 3),
      isExample: true,
    })
  }
  recordNotices(desk, campaignId, orgs, missionIds)
}

/** Letters that others wrote, of which the office only heard. */
const recordNotices = (
  desk: Desk,
  campaignId: string,
  orgs: Organisations,
  missionIds: readonly string[],
): void =>
  [orgs.ktk, orgs.solifonds, orgs.ktk].forEach((fromOrganisationId, index) =>
    desk('letters.create', {
      direction: 'out',
      type: 'formal_protest',
      byOthers: true,
      campaignId,
      fromOrganisationId,
      recipients: missionIds.slice(index, index + 2).map((organisationId) => ({ organisationId })),
      date: exact(addDays('2014-02-10', index * 9)),
      channel: 'email',
      language: at(['ru', 'de', 'en'], index),
      subject: at([subjects.ru, subjects.de, subjects.en], index),
      isExample: true,
    }),
  )

const actions = [
  ['demonstration', 'Demonstration before the Permanent Mission', '2014-01-22', 'Geneva', 'CH', 120],
  ['picket', 'Picket at the consulate', '2014-02-05', 'Frankfurt', 'DE', 45],
  ['public_debate', 'Public debate at the international labour forum', '2014-02-18', 'Brussels', 'BE', 200],
  ['vigil', 'Vigil for the sixteen killed', '2014-02-16', 'Paris', 'FR', 80],
  ['petition', 'Handing over of the petition', '2014-03-06', 'London', 'GB', 30],
  ['press_conference', 'Press conference with the families’ letter', '2014-03-14', 'Bern', 'CH', null],
  ['demonstration', 'Demonstration at the embassy', '2014-03-21', 'Berlin', 'DE', 150],
  ['parliament_question', 'Question in parliament', '2014-03', 'Stockholm', 'SE', null],
] as const

/** Everything the campaign did in public. */
export const recordPublicWork = (
  desk: Desk,
  campaignId: string,
  orgs: Organisations,
  personIds: readonly string[],
): void => {
  const missionIds = recordMissions(desk)
  recordTallies(desk, campaignId, orgs.labourstart, missionIds)
  recordLetters(desk, campaignId, orgs, missionIds, personIds)
  for (const [type, title, day, place, country, participants] of actions)
    desk('actions.create', {
      campaignId,
      type,
      title: `${title} (example)`,
      start: exact(day),
      place,
      country,
      participants,
      organisations: [
        { id: orgs.iuf, role: 'host' },
        { id: orgs.industriall, role: 'co_host' },
      ],
      isExample: true,
    })
  desk('actions.create', {
    campaignId,
    type: 'picket',
    title: 'Picket at the embassy (example)',
    state: 'planned',
    start: exact('2014-04-17'),
    startTime: '12:00',
    place: 'Vienna',
    country: 'AT',
    organisations: [{ id: orgs.iuf, role: 'host' }],
    isExample: true,
  })
}
