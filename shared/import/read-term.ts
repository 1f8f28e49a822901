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
  [/\blife\b|life imprisonment|пожизнен|perp[eé]t|[àa] vie\b|өмір бойы/i, 'life_imprisonment'],
  [/suspended|probation|условн|sursis|шартты/i, 'suspended'],
  [/restrict|ограничени|restriction|шектеу/i, 'restriction_of_liberty'],
  [/compulsory|принудит|soins obligat|мәжбүрлеп/i, 'compulsory_treatment'],
  [/\bban\b|запрет|interdiction|тыйым/i, 'ban_on_activity'],
]
const fines = /\bfine\b|fined|штраф|amende|айыппұл/i
const nothing =
  /^(?:no(?:ne| penalty)?|acquitted|оправдан\p{L}*|без наказания|acquitt\p{L}*|aucune|ақталды|-|–|—)$/iu

const units: readonly (readonly [keyof typeof none, RegExp])[] = [
  [
    'years',
    /(\d+(?:[.,]\d+)?)\s*(?:[- ]?(?:years?|yrs?|y|ans?|années?|лет|год(?:а|ов)?|г|жыл)(?![\p{L}]))/iu,
  ],
  ['months', /(\d+(?:[.,]\d+)?)\s*(?:[- ]?(?:months?|mos?|m|mois|месяц(?:а|ев)?|мес|м|ай)(?![\p{L}]))/iu],
  ['days', /(\d+)\s*(?:[- ]?(?:days?|d|jours?|j|дн(?:ей|я|\.)?|день|сут(?:ок|ки)?|күн)(?![\p{L}]))/iu],
]
const spelt: readonly (readonly [RegExp, string])[] = [
  [/\bone\b|(?<!\p{L})(?:один|одного|бір)(?!\p{L})|\bune?\b/giu, '1'],
  [/\btwo\b|(?<!\p{L})(?:два|двух|екі)(?!\p{L})|\bdeux\b/giu, '2'],
  [/\bthree\b|(?<!\p{L})(?:три|тр[её]х|үш)(?!\p{L})|\btrois\b/giu, '3'],
  [/\bfour\b|(?<!\p{L})(?:четыре|четыр[её]х|төрт)(?!\p{L})|\bquatre\b/giu, '4'],
  [/\bfive\b|(?<!\p{L})(?:пять|пяти|бес)(?!\p{L})|\bcinq\b/giu, '5'],
  [/\bsix\b|(?<!\p{L})(?:шесть|шести|алты)(?!\p{L})/giu, '6'],
  [/\bseven\b|(?<!\p{L})(?:семь|семи|жеті)(?!\p{L})|\bsept\b/giu, '7'],
]

const lengthIn = (text: string): typeof none | null => {
  const found = { ...none }
  let isAny = false
  for (const [unit, shape] of units) {
    const said = shape.exec(text)?.[1]
    if (said === undefined) continue
    isAny = true
    const value = Number(said.replace(',', '.'))
    found[unit] += Math.floor(value)
    // Half a year is six months; a share of a month cannot be counted.
    if (unit === 'years') found.months += Math.round((value % 1) * 12)
  }
  found.years += Math.floor(found.months / 12)
  found.months %= 12
  found.months += Math.floor(found.days / 31)
  found.days %= 31
  return isAny ? found : null
}

/** Reads a cell of a column of sentences. A bare number is years. */
export const readTerm = (cell: string, order: DateOrder, thisYear: number): TermRead => {
  const text = spelt.reduce((said, [word, digit]) => said.replace(word, digit), cell.trim())
  if (nothing.test(text)) return { as: 'term', term: { kind: 'none', ...none } }
  const length = lengthIn(text)
  const kind = kinds.find(([said]) => said.test(text))?.[1]
  if (kind === 'life_imprisonment') return { as: 'term', term: { kind, ...none } }
  if (length) return { as: 'term', term: { kind: kind ?? 'imprisonment', ...length } }
  if (kind) return { as: 'term', term: { kind, ...none } }
  if (fines.test(text)) return { as: 'term', term: { kind: 'fine', ...none } }
  const bare = /^(\d{1,2})(?:[.,](\d+))?$/.exec(text)
  if (bare) {
    const months = bare[2] ? Math.round(Number(`0.${bare[2]}`) * 12) : 0
    return { as: 'term', term: { kind: 'imprisonment', years: Number(bare[1]), months, days: 0 } }
  }
  const date = readDate(text.replace(/^(?:until|till|to|до|по|jusqu['’]au|дейін)\s+/i, ''), order, thisYear)
  return date.ok && date.date.text.length > 4 ? { as: 'end', end: date.date } : { as: 'unreadable' }
}
