// Fields of a letter: {persons.names} and the like. Which there are, how far each may go, and how a text is filled.
import type { agreementLevels, fieldProblems } from '../vocabulary/index.ts'
import { nearestOf } from './nearest.ts'

type Level = (typeof agreementLevels)[number]

/** Every field a text may hold, with the lowest level of a letter that may tell it (domain.md 3.7). */
export const letterFields = {
  today: 'public',
  'letter.number': 'public',
  'letter.reply_due': 'public',
  'mission.salutation': 'public',
  'mission.name': 'public',
  'mission.city': 'public',
  'office.name': 'public',
  'campaign.title': 'public',
  'campaign.summary_public': 'public',
  'campaign.demands': 'public',
  'persons.names': 'public',
  'persons.birth_years': 'partner',
  'persons.places': 'partner',
  'persons.numbers': 'internal',
  'reminded.number': 'public',
  'reminded.date': 'public',
} as const satisfies Record<string, Level>
export type LetterField = keyof typeof letterFields
export const letterFieldNames = Object.keys(letterFields) as LetterField[]
const order: readonly Level[] = ['public', 'partner', 'internal']
const isField = (name: string): name is LetterField => Object.hasOwn(letterFields, name)

/** What is wrong with one field of a text, and the known field it is nearest to. */
export type FieldProblem = {
  code: (typeof fieldProblems)[number]
  field: string
  nearest: LetterField | null
}

const inBraces = /\{([^{}\n]*)\}/g
const inBracesAtEnd = /\{([^{}\n]*)\}(\.?)/g
const unclosed = /\{[^{}\n]*(?=\n|\{|$)/

/** The names in braces of a text, each once. */
export const fieldsIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(inBraces), ([, name = '']) => name.trim())),
]

/** What stands before a brace that closes nothing, and the brace; null where there is none. */
const strayIn = (text: string): string | null => {
  const at = text.replace(inBraces, (field) => ' '.repeat(field.length)).indexOf('}')
  return at === -1
    ? null
    : (
        text
          .slice(Math.max(0, at - 20), at + 1)
          .split('\n')
          .at(-1) ?? ''
      ).trim()
}

/** What a text may not hold: fields that do not exist, fields above its level, a brace without its other one. */
export const problemsIn = (text: string, level: Level): FieldProblem[] => {
  const found = fieldsIn(text).flatMap((field): FieldProblem[] => {
    if (!isField(field))
      return [{ code: 'unknown_field', field, nearest: nearestOf(field, letterFieldNames) }]
    const isAbove = order.indexOf(letterFields[field]) > order.indexOf(level)
    return isAbove ? [{ code: 'above_level', field, nearest: null }] : []
  })
  const open = unclosed.exec(text)
  if (open) return [...found, { code: 'not_closed', field: open[0].slice(0, 40), nearest: null }]
  const stray = strayIn(text)
  return stray === null ? found : [...found, { code: 'not_opened', field: stray, nearest: null }]
}

export type FieldValues = Readonly<Partial<Record<LetterField, string>>>

/** A line with its fields filled; one that has no value is left out. */
export const fillLine = (text: string, values: FieldValues): string =>
  text
    .replace(inBracesAtEnd, (_, name: string, stop: string) => {
      const field = name.trim()
      const value = isField(field) ? (values[field] ?? '') : ''
      // "8 мая 2014 г." ends the sentence as well.
      return value.endsWith('.') ? value : value + stop
    })
    .trim()

/**
 * The paragraphs of a body, filled: an empty line stands between them. One whose fields all have no value says nothing
 * and is left out, so that a template fits a letter with demands and one without.
 */
export const fillBody = (text: string, values: FieldValues): string[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .filter((paragraph) => {
      const fields = fieldsIn(paragraph)
      return fields.length === 0 || fields.some((field) => isField(field) && values[field])
    })
    .map((paragraph) => fillLine(paragraph, values))
    .filter((paragraph) => paragraph !== '')
