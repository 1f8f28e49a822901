// Everything that is dated about a person on one line, from what each part of the program keeps.
import type { Output } from '../../../../shared/contract/index.ts'
import { boundsOf, type PartialDate } from '../../../../shared/partial-date.ts'
import type { Code, VocabularyList } from '../../../lib/use-vocabulary.ts'

export const eventKinds = ['life', 'custody', 'court', 'harm', 'work', 'family', 'aid', 'letter'] as const
export type EventKind = (typeof eventKinds)[number]

type Word = { [L in VocabularyList]: readonly [L, Code<L>] }[VocabularyList]
export type PersonEvent = {
  id: string
  kind: EventKind
  on: PartialDate
  /** Where it lasted: null while it does; left out where it was one moment. */
  until?: PartialDate | null
  /** What happened: a word of a closed list, or one of our own sentences. */
  what: Word | 'born' | 'died' | 'sentence' | 'letter'
  detail: string
  source: string
}

const day = (text: string): PartialDate => ({ text, qualifier: 'exact' })
type Parts = {
  person: Output<'people.get'>
  custody: Output<'custody.timeline'>
  facts: Output<'facts.ofPerson'>
  kin: Output<'relationships.ofPerson'>
  letters: Output<'letters.list'>['rows']
}

const life = ({ person: { birth, death, roles } }: Parts): PersonEvent[] => [
  ...roles.flatMap(({ id, since, role, campaign, source }): PersonEvent[] =>
    since
      ? [
          {
            id,
            kind: 'life',
            on: since,
            what: ['personRoles', role],
            detail: campaign ?? '',
            source: source?.title ?? '',
          },
        ]
      : [],
  ),
  ...(birth
    ? [{ id: 'born', kind: 'life' as const, on: birth, what: 'born' as const, detail: '', source: '' }]
    : []),
  ...(death
    ? [{ id: 'died', kind: 'life' as const, on: death, what: 'died' as const, detail: '', source: '' }]
    : []),
]
const custody = ({ custody: { periods, releases } }: Parts): PersonEvent[] => [
  ...periods
    .filter(({ voidedReason }) => voidedReason === null)
    .map(({ id, start, end, regime, facility, source }) => ({
      id,
      kind: 'custody' as const,
      on: start,
      until: end,
      what: ['regimes', regime] as const,
      detail: facility?.label ?? '',
      source: source?.title ?? '',
    })),
  ...releases.map(({ id, date, kind, conditions }) => ({
    id,
    kind: 'custody' as const,
    on: date,
    what: ['releaseKinds', kind] as const,
    detail: conditions,
    source: '',
  })),
]
const court = ({ custody: { sentences } }: Parts): PersonEvent[] =>
  sentences.map(({ id, decided, kind, court: of, source }) => ({
    id,
    kind: 'court',
    on: decided,
    what: ['sentenceKinds', kind],
    detail: of,
    source: source?.title ?? '',
  }))
const harm = ({ facts, person: { death } }: Parts): PersonEvent[] => [
  ...facts.harms.map(({ id, on, harm: kind, event, source }) => ({
    id,
    kind: 'harm' as const,
    on,
    what: ['harmKinds', kind] as const,
    detail: event?.label ?? '',
    source: source?.title ?? '',
  })),
  ...facts.states.map(({ id, from, until, state, note, source }) => ({
    id,
    kind: 'harm' as const,
    on: from,
    // What lasted when she died ended with it.
    until: until ?? death,
    what: ['personStates', state] as const,
    detail: note,
    source: source?.title ?? '',
  })),
]
const work = ({ facts }: Parts): PersonEvent[] =>
  facts.employment.map(({ id, on, harm: kind, employer, source }) => ({
    id,
    kind: 'work',
    on,
    what: ['employmentHarmKinds', kind],
    detail: employer?.label ?? '',
    source: source?.title ?? '',
  }))
const family = ({ kin }: Parts): PersonEvent[] =>
  kin.flatMap(({ id, since, until, kind, other, source }) =>
    since
      ? [
          {
            id,
            kind: 'family' as const,
            on: since,
            ...(until && { until }),
            what: ['relationshipKinds', kind] as const,
            detail: other.label,
            source: source?.title ?? '',
          },
        ]
      : [],
  )
const aid = ({ person }: Parts): PersonEvent[] =>
  person.aid.map(({ id, on, status, household, ref }) => ({
    id,
    kind: 'aid',
    on: day(on),
    what: ['paymentStatuses', status],
    detail: [ref, household].filter(Boolean).join(' · '),
    source: '',
  }))
const written = ({ letters }: Parts): PersonEvent[] =>
  letters.map(({ id, date, subject, direction, from, to }) => ({
    id,
    kind: 'letter',
    on: date,
    what: ['letterDirections', direction],
    detail: [direction === 'out' ? to : from, subject].filter(Boolean).join(' · '),
    source: '',
  }))

/** By the earliest day it may have been, then by the latest; what has no bound below comes by its upper one. */
const order = ({ on }: PersonEvent) => {
  const { min, max } = boundsOf(on)
  return `${min ?? max ?? on.text}|${max ?? '9999'}`
}
/** Newest first: what is looked for most often. */
export const personEvents = (parts: Parts): PersonEvent[] =>
  [life, custody, court, harm, work, family, aid, written]
    .flatMap((of) => of(parts))
    .toSorted((a, b) => (order(a) < order(b) ? 1 : -1))
