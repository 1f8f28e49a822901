// A person on record with what a list knows besides.
import type { Input } from '../../../../shared/contract/index.ts'
import { peopleHandlers } from '../../people/index.ts'
import type { Context } from '../../context.ts'
import type { PersonRead } from './people.ts'

type Held = ReturnType<(typeof peopleHandlers)['people.get']>
type Parts = { family: string; given: string; patronymic: string }
/** The same words, in whatever order a list has them. */
const wordsOf = ({ family, given, patronymic }: Parts): string =>
  `${family} ${given} ${patronymic}`.toLowerCase().split(/\s+/).filter(Boolean).toSorted().join(' ')
const isSame = (a: Parts, b: Parts) => wordsOf(a) === wordsOf(b)

const isEmpty = (value: unknown): boolean => value === '' || value === 'unknown' || value === null

/** In the campaign of the list; of none, where she has her roles already. A role she has anywhere is not given twice. */
const rolesOf = (held: Held, { roles, campaignId: asked }: PersonRead) => {
  const campaignId =
    asked ??
    (held.roles.some((role) => role.campaignId === null) ? null : (held.roles[0]?.campaignId ?? null))
  const there = held.roles.filter(
    (role) => role.campaignId === campaignId || (asked !== null && role.campaignId === null),
  )
  const fresh = roles.filter((role) =>
    held.roles.every((known) => known.role !== role || (asked !== null && known.campaignId !== asked)),
  )
  return { campaignId, roles: [...new Set([...there.map(({ role }) => role), ...fresh])] }
}

/** Where record and list differ the record stays, unless the list replaces; names are never taken away. */
export const mergedPerson = (
  ctx: Context,
  id: string,
  read: PersonRead & { employerId: string | null },
  replaces: boolean,
): Input<'people.update'> => {
  const held = peopleHandlers['people.get'](ctx, { id })
  const names = held.names.map(({ script, family, given, patronymic, kind, printedIn }) => {
    return { script, family, given, patronymic, kind, printedIn }
  })
  const fresh = read.names.filter((name) => !names.some((known) => isSame(known, name)))
  const pick = <Value>(before: Value, told: Value): Value =>
    isEmpty(told) || (!replaces && !isEmpty(before)) ? before : told
  return {
    id,
    version: held.version,
    names: [
      ...names,
      ...fresh.map((name) => (name.kind === 'official' ? { ...name, kind: 'alias' as const } : name)),
    ],
    sex: pick(held.sex, read.sex),
    birth: pick(held.birth, read.birth),
    citizenship: pick(held.citizenship, read.citizenship),
    occupation: pick(held.occupation, read.occupation),
    settlement: pick(held.settlement, read.settlement),
    region: pick(held.region, read.region),
    civilStatus: pick(held.civilStatus, read.civilStatus),
    notes: pick(held.notes, read.notes),
    employerId: pick(held.employer?.id ?? null, read.employerId),
    language: held.language,
    sensitivity: held.sensitivity,
    isExample: held.isExample,
    source: held.source && { id: held.source.id },
    ...rolesOf(held, read),
  }
}
