// Missions the program proposes for a sending state: which cities have one, and nothing else. No address, no number and
// no name is among them; each is to be checked before anything is sent there.
import type { Input, Output } from '../../../shared/contract/index.ts'
import { organisationFields } from '../../../shared/contract/organisations.ts'
import type { missionTypes } from '../../../shared/vocabulary/index.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'
import { createOrganisation } from './save.ts'

type Place = readonly [type: (typeof missionTypes)[number], host: string, city: string, cityRu: string]
const kazakhstan: readonly Place[] = [
  ['embassy', 'CH', 'Bern', 'Берн'],
  ['embassy', 'DE', 'Berlin', 'Берлин'],
  ['embassy', 'FR', 'Paris', 'Париж'],
  ['embassy', 'GB', 'London', 'Лондон'],
  ['embassy', 'BE', 'Brussels', 'Брюссель'],
  ['embassy', 'AT', 'Vienna', 'Вена'],
  ['embassy', 'IT', 'Rome', 'Рим'],
  ['embassy', 'ES', 'Madrid', 'Мадрид'],
  ['embassy', 'SE', 'Stockholm', 'Стокгольм'],
  ['embassy', 'NO', 'Oslo', 'Осло'],
  ['embassy', 'NL', 'The Hague', 'Гаага'],
  ['embassy', 'CZ', 'Prague', 'Прага'],
  ['embassy', 'PL', 'Warsaw', 'Варшава'],
  ['embassy', 'CA', 'Ottawa', 'Оттава'],
  ['embassy', 'US', 'Washington', 'Вашингтон'],
  ['embassy', 'JP', 'Tokyo', 'Токио'],
  ['embassy', 'KR', 'Seoul', 'Сеул'],
  ['embassy', 'IN', 'New Delhi', 'Нью-Дели'],
  ['embassy', 'TR', 'Ankara', 'Анкара'],
  ['permanent_mission', 'CH', 'Geneva', 'Женева'],
  ['permanent_mission', 'US', 'New York', 'Нью-Йорк'],
  ['consulate_general', 'DE', 'Frankfurt am Main', 'Франкфурт-на-Майне'],
  ['consulate_general', 'TR', 'Istanbul', 'Стамбул'],
]
const typeNames: Partial<Record<Place[0], readonly [en: string, ru: string]>> = {
  embassy: ['Embassy', 'Посольство'],
  permanent_mission: ['Permanent Mission', 'Постоянное представительство'],
  consulate_general: ['Consulate General', 'Генеральное консульство'],
}

const lists = {
  KZ: {
    name: ['Kazakhstan', 'Казахстана'],
    asOf: '2025-01-01',
    places: kazakhstan,
  },
} as const
const isListed = (state: string): state is keyof typeof lists => Object.hasOwn(lists, state)

const fieldsOf = (
  sendingState: keyof typeof lists,
  [missionType, hostState, city, cityRu]: Place,
): Input<'organisations.create'> => {
  const [state, stateRu] = lists[sendingState].name
  const [type, typeRu] = typeNames[missionType] ?? ['', '']
  const isConsulate = missionType === 'consulate_general'
  return {
    name: `${type} of ${state}, ${city}`,
    nameCyrillic: `${typeRu} ${stateRu}, ${cityRu}`,
    kind: 'diplomatic_mission',
    country: hostState,
    relation: 'target',
    mission: {
      sendingState,
      hostState,
      missionType,
      city,
      headTitle: isConsulate ? 'Consul General' : 'Ambassador',
      salutations: isConsulate
        ? {}
        : {
            en: 'Your Excellency',
            fr: 'Excellence',
            ru: 'Ваше Превосходительство',
            kk: 'Жоғары мәртебелім',
          },
    },
  }
}

const keyOf = (type: string, host: string, city: string) => `${type}/${host}/${city}`
/** What of a list is not recorded yet; the same mission under another name is left alone. */
const missing = (ctx: Context, sendingState: keyof typeof lists): Place[] => {
  const held = new Set(
    all(
      ctx,
      ctx.db
        .selectFrom('diplomatic_mission')
        .select(['mission_type', 'host_state', 'city'])
        .where('sending_state', '=', sendingState),
    ).map(({ mission_type, host_state, city }) => keyOf(mission_type, host_state, city)),
  )
  return lists[sendingState].places.filter(([type, host, city]) => !held.has(keyOf(type, host, city)))
}

export const startingLists = (ctx: Context): Output<'missions.startingLists'> =>
  Object.keys(lists)
    .filter(isListed)
    .map((sendingState) => {
      const { asOf } = lists[sendingState]
      return { sendingState, asOf, missing: missing(ctx, sendingState).length }
    })

/** Records what of a list is not recorded yet, each to be checked; answers how many. */
export const takeStartingList = (ctx: Context, sendingState: string) => {
  if (!isListed(sendingState)) return { added: 0 }
  const { asOf } = lists[sendingState]
  const places = missing(ctx, sendingState)
  for (const place of places)
    createOrganisation(ctx, organisationFields.parse(fieldsOf(sendingState, place)), {
      from: 'starting_list',
      asOf,
    })
  return { added: places.length }
}
