// What a court gave, as lists say it: `life`, `2 years 6 months`, `3 г. 6 мес. условно`, `5 ans ferme`; and what else
// people write into such a column: a fine, nothing, or the day on which the term ends.
import type { PartialDate } from '../partial-date.ts'
import type { sentenceKinds } from '../vocabulary/index.ts'
import { type DateOrder, readDate } from './read-date.ts'

type Kind = (typeof sentenceKinds)[number]
export type Term = { kind: Kind; years: number; months: number; days: number }
export type TermRead =
  | { as: 'term'; term: Term }
  /** Somebody wrote the end of the term, not its length. */
  | { as: 'end'; end: PartialDate }
  | { as: 'unreadable' }

const none = { years: 0, months: 0, days: 0 }
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [
    /\blife\b|life imprisonment|пожизн|perp[eé]t|[àa] vie\b|өмір бойы|довічн|lebensl|müebbet/i,
    'life_imprisonment',
  ],
  [/suspended|probation|условн|sursis|шартты/i, 'suspended'],
  [/restrict|ограничени|restriction|шектеу/i, 'restriction_of_liberty'],
  [/compulsory|принудит|soins obligat|мәжбүрлеп/i, 'compulsory_treatment'],
  // `6 лет с запретом занимать должности` is six years in prison.
  [
    /(?<!(?:^| )(?:с|и|with(?: a)?|and(?: a)?|avec|et) )(?:\bban\b|запрет|interdiction|тыйым)/i,
    'ban_on_activity',
  ],
]
const fines = /\bfine\b|fined|штраф|amende|айыппұл/i
const nothing =
  /^(?:no(?:ne| penalty)?|acquitted|оправдан\p{L}*|без наказания|acquitt\p{L}*|aucune|ақталды|-|–|—)$/iu

const units: readonly (readonly [keyof typeof none, RegExp])[] = [
  [
    'years',
    /(\d+(?:[.,]\d+)?)\s*(?:[- ]?(?:years?|yrs?|y|ans?|années?|лет|год(?:а|ов)?|г|л|жыл|рік|рок[аиу]|років|jahre?n?|yıl)(?![\p{L}]))/iu,
  ],
  [
    'months',
    /(\d+(?:[.,]\d+)?)\s*(?:[- ]?(?:months?|mos?|m|mois|месяц(?:а|ев)?|мес|м|ай|місяц\p{L}*|monate?n?|ay)(?![\p{L}]))/iu,
  ],
  ['days', /(\d+)\s*(?:[- ]?(?:days?|d|jours?|j|дн(?:ей|я|\.)?|день|сут(?:ок|ки)?|күн)(?![\p{L}]))/iu],
]
/** Numbers as words, from one on. */
const numbers = [
  'one|une?|один|одного|бір',
  'two|deux|два|двух|екі',
  'three|trois|три|тр[её]х|үш',
  'four|quatre|четыре|четыр[её]х|төрт',
  'five|cinq|пять|пяти|бес',
  'six|шесть|шести|алты',
  'seven|sept|семь|семи|жеті',
  'eight|huit|восемь|восьми|сегіз',
  'nine|neuf|девять|девяти|тоғыз',
  'ten|dix|десять|десяти|он',
].map((words) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu'))
const halves: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:полтора|полутора)(?!\p{L})/giu, '1.5'],
  [/(?<!\p{L})(?:полгода|half a year|жарты жыл)(?!\p{L})/giu, '6 мес'],
  // Beside the number, or after its unit.
  [/(\d+) ?(?:½|1\/2|and a half|et demie?|с половиной|жарым)/giu, '$1.5'],
  [/(\d+)(?= ?\p{L}+\.? (?:½|1\/2|and a half|et demie?|с половиной|жарым))/giu, '$1.5'],
  [/(?<=\d\.5 ?\p{L}+\.?) (?:½|1\/2|and a half|et demie?|с половиной|жарым)/giu, ''],
]
/** What stands beside a sentence and is none of its length: the number in words, the article, how long one is tried. */
const beside: readonly RegExp[] = [
  /(?<=(\d+) ?)\((?:\1|\p{L}+)\)/gu,
  /(?:,|по)? ?(?:ст(?:\.|ать[ияе])|art\.|article|бап) ?\d[\d\s.,-]*(?:ч\. ?\d+)?/giu,
  /,? ?(?:с )?исп(?:\.|ытательн\p{L}+) срок.*$/iu,
]

const digital = (cell: string): string => {
  let text = cell.replace(/\s+/g, ' ').trim()
  numbers.forEach((word, at) => (text = text.replace(word, String(at + 1))))
  for (const [half, digits] of halves) text = text.replace(half, digits)
  for (const words of beside) text = text.replace(words, ' ')
  return text
}

const roughly =
  /[~≈?<>]|(?<!\p{L})(?:до|около|примерно|более|свыше|не менее|about|approx\p{L}*|over|more than|at least|up to|environ|plus de|jusqu|шамамен|кемінде|дейін)(?!\p{L})/iu

/**
 * null where no length is told; unclear where it is told roughly, or twice: `до 5 лет`, `5-6 лет`, `6 лет, снижен до 3`,
 * `5 years (2 suspended)`, `2,6 года`.
 */
const lengthIn = (text: string): typeof none | 'unclear' | null => {
  const found = { ...none }
  let rest = text
  for (const [unit, shape] of units) {
    const said = shape.exec(rest)?.[1]
    if (said === undefined) continue
    rest = rest.replace(shape, ' ')
    const value = Number(said.replace(',', '.'))
    found[unit] += Math.floor(value)
    // Half a year is six months; a share of a month cannot be counted.
    if (unit === 'years') found.months += (value % 1) * 12
  }
  if (rest === text) return null
  if (/\d/.test(rest) || roughly.test(rest) || !Number.isInteger(found.months)) return 'unclear'
  found.years += Math.floor(found.months / 12)
  found.months %= 12
  found.months += Math.floor(found.days / 31)
  found.days %= 31
  return found
}

/** Reads a cell of a column of sentences. A bare number is years. */
export const readTerm = (cell: string, order: DateOrder, thisYear: number): TermRead => {
  const text = digital(cell)
  if (nothing.test(text)) return { as: 'term', term: { kind: 'none', ...none } }
  const length = lengthIn(text)
  if (length === 'unclear') return { as: 'unreadable' }
  const kind = kinds.find(([said]) => said.test(text))?.[1]
  if (kind === 'life_imprisonment')
    return length ? { as: 'unreadable' } : { as: 'term', term: { kind, ...none } }
  if (length) return { as: 'term', term: { kind: kind ?? 'imprisonment', ...length } }
  if (kind) return { as: 'term', term: { kind, ...none } }
  if (fines.test(text)) return { as: 'term', term: { kind: 'fine', ...none } }
  // `3,6` may be three years and six months.
  const bare = /^(\d{1,2})(?:[.,](0|25|5|75))?$/.exec(text)
  if (bare) {
    const months = Number(`0.${bare[2] ?? 0}`) * 12
    return { as: 'term', term: { kind: 'imprisonment', years: Number(bare[1]), months, days: 0 } }
  }
  const date = readDate(text.replace(/^(?:until|till|to|до|по|jusqu['’]au|дейін)\s+/i, ''), order, thisYear)
  return date.ok && date.date.text.length > 4 ? { as: 'end', end: date.date } : { as: 'unreadable' }
}
