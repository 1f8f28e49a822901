// Who is on record, by the sound of her names: one reading of the register for a whole list.
import { boundsOf, type PartialDate } from '../../../shared/partial-date.ts'
import { soundKeys } from '../../../shared/names/sound/key.ts'
import type { NameRead } from '../../../shared/import/read-names.ts'
import type { Context } from '../context.ts'
import { valueKey } from '../facts/index.ts'

type Known = { id: string; min: string | null; max: string | null }
export type Found = { id: string; isSure: boolean }

/** Family and given name, in every reading, in one order. */
const keysOf = ({ family, given }: Pick<NameRead, 'family' | 'given'>): string[] => {
  const [families, givens] = [soundKeys(family.replace(/[\s-]/g, '')), soundKeys(given.replace(/[\s-]/g, ''))]
  if (family === '' || given === '') return []
  return families
    .slice(0, 4)
    .flatMap((one) => givens.slice(0, 4).map((other) => [one, other].toSorted().join(' ')))
}

const everyName =
  'select person_id as id, family, given, birth_min as min, birth_max as max from v_known_name'
const namesOf = 'select family, given from v_known_name where person_id = ?'
const isInitial = (given: string) => /^(?:\p{Lu}\.? ?)+$/u.test(given)
const byRef = 'select id from v_person where ref = ? and deleted_at is null'
const byPaper = 'select distinct person_id from v_identifier where type = ? and value_key = ? limit 2'

/** Birth ranges: both known and apart speak against, both known and together speak for. */
const births = (known: Known, birth: PartialDate | null): 'same' | 'apart' | 'unknown' => {
  const { min, max } = birth ? boundsOf(birth) : { min: null, max: null }
  if (!birth || (known.min === null && known.max === null)) return 'unknown'
  const isApart = (min && known.max && min > known.max) || (max && known.min && max < known.min)
  return isApart ? 'apart' : 'same'
}

export const knownPersons = (ctx: Context) => {
  const byName = new Map<string, Known[]>()
  const written = new Set<string>()
  const add = (name: Pick<NameRead, 'family' | 'given'>, known: Known): void => {
    for (const key of keysOf(name)) {
      const held = byName.get(key)
      if (!held) byName.set(key, [known])
      else if (!held.some(({ id }) => id === known.id)) held.push(known)
    }
  }
  for (const { family, given, ...known } of ctx.sqlite.prepare<[], Known & NameRead>(everyName).iterate())
    add({ family, given }, known)
  const isCalled = (id: string, names: readonly NameRead[]): boolean =>
    names.length === 0 ||
    names.some((name) => keysOf(name).some((key) => byName.get(key)?.some((known) => known.id === id)))
  /** Who is called so: by a birth that agrees, and by one that does not speak against it. */
  const whoFits = (names: readonly NameRead[], birth: PartialDate | null) => {
    const all = new Map(
      names
        .flatMap((name) => keysOf(name).flatMap((key) => byName.get(key) ?? []))
        .map((known) => [known.id, births(known, birth)]),
    )
    const of = (...kinds: ReturnType<typeof births>[]) =>
      [...all].flatMap(([id, kind]) => (kinds.includes(kind) ? [id] : []))
    return { same: of('same'), fitting: of('same', 'unknown') }
  }
  /** Family names change and are spelt in many ways; brothers share them. An initial says no more than the family name. */
  const sharesGiven = (id: string, names: readonly NameRead[]): boolean => {
    const held = ctx.prepare(namesOf).all(id) as Pick<NameRead, 'family' | 'given'>[]
    return names.some((name) =>
      held.some((other) => {
        const part = isInitial(name.given) || isInitial(other.given) ? 'family' : 'given'
        return soundKeys(name[part]).some((key) => soundKeys(other[part]).includes(key))
      }),
    )
  }
  return {
    /** Somebody a row of this list is about: what it calls her finds her from now on. */
    add: (id: string, names: readonly NameRead[], birth: PartialDate | null, isNew: boolean): void => {
      const { min, max } = birth ? boundsOf(birth) : { min: null, max: null }
      if (isNew) written.add(id)
      for (const name of names) add(name, { id, min, max })
    },
    /** Numbers of before this list: those it gives out itself are in none of its rows. */
    byRef: (ref: string, names: readonly NameRead[]): Found | null => {
      const id = ctx.prepare(byRef).pluck().get(ref)
      if (typeof id !== 'string' || written.has(id)) return null
      // Another office gives the same numbers to others.
      return { id, isSure: isCalled(id, names) }
    },
    /** A number copied into the line below is another's: the names must agree. */
    byPaper: (type: string, value: string, names: readonly NameRead[]): Found | null => {
      const [id, ...others] = ctx.prepare(byPaper).pluck().all(type, valueKey(value)) as string[]
      if (id === undefined || others.length > 0) return null
      return { id, isSure: isCalled(id, names) || sharesGiven(id, names) }
    },
    /** By name and birth; without a birth on both sides nobody can be sure. Null where nobody fits. */
    byNames: (names: readonly NameRead[], birth: PartialDate | null): Found | null => {
      const { same, fitting } = whoFits(names, birth)
      if (same.length === 1 && same[0]) return { id: same[0], isSure: true }
      return fitting[0] ? { id: fitting[0], isSure: false } : null
    },
    /** Everybody who may be meant, where nobody is asked which: one of several is nobody. */
    allCalled: (names: readonly NameRead[], birth: PartialDate | null): string[] => {
      const { same, fitting } = whoFits(names, birth)
      return same.length > 0 ? same : fitting
    },
  }
}
export type KnownPersons = ReturnType<typeof knownPersons>
