// The office's own letter paper: a .docx in which words in braces stand for the parts of a letter.
import Docxtemplater, { type DXT } from 'docxtemplater'
import PizZip from 'pizzip'
import { z } from 'zod'
import { AppError, type FieldProblem } from '../../../shared/result.ts'
import type { MergedLetter } from '../../../shared/writing/merged-letter.ts'
import { nearestOf } from '../../../shared/writing/nearest.ts'
import { openWordFile } from './word-file.ts'

const nothing: MergedLetter = {
  language: 'en',
  fileNo: '',
  date: '',
  sender: [],
  address: [],
  subject: '',
  salutation: '',
  body: [],
  closing: '',
  signature: [],
  copies: [],
}
/** What a template may name. */
const fields = new Map<string, keyof MergedLetter>(
  (Object.keys(nothing) as (keyof MergedLetter)[]).map((field) => [field, field]),
)
/** Without these it is no letter. */
const needed: readonly (keyof MergedLetter)[] = ['body']

const inOneText = (field: keyof MergedLetter, value: string | string[]) =>
  typeof value === 'string' ? value : value.join(field === 'body' ? '\n\n' : '\n')

/**
 * A name is looked up among the parts of the letter and nowhere else; it is never an expression. `{address}` is one text
 * of several lines, `{#body}{.}{/body}` a paragraph for each.
 */
const lookUp =
  (letter: MergedLetter) =>
  (tag: string): DXT.Parser => ({
    get: (scope: unknown, { meta }) => {
      const field = fields.get(tag)
      if (field === undefined) return tag === '.' ? scope : ''
      return meta.part.module === 'loop' ? letter[field] : inOneText(field, letter[field])
    },
  })

const zipOf = (parts: Map<string, Uint8Array>) => {
  const zip = new PizZip()
  for (const [name, bytes] of parts) zip.file(name, bytes)
  return zip
}

/** What the reader of templates says of one place in braces. */
const faultSchema = z.object({
  properties: z.object({ id: z.string(), xtag: z.string().optional(), context: z.string().optional() }),
})
const faultsSchema = z.object({ properties: z.object({ errors: z.array(faultSchema) }) })
const longest = 40

const inWords = ({
  properties: { id, xtag = '', context = '' },
}: z.output<typeof faultSchema>): FieldProblem => {
  switch (id) {
    case 'unclosed_tag':
    case 'duplicate_open_tag':
      return { problem: 'field_not_closed', values: { field: context.trim().slice(0, longest) } }
    case 'unopened_tag':
      // What stands before the brace, from the one before it on.
      return {
        problem: 'field_not_opened',
        values: { field: `${context.split('}').at(-1)?.trim().slice(-longest)}}` },
      }
    case 'duplicate_close_tag':
      return { problem: 'field_not_opened', values: { field: xtag.slice(-longest) } }
    default:
      return { problem: 'word_file_fields' }
  }
}

/** Nobody mends more of them at once. */
const most = 5
/** Refuses a template for all of this, each in a sentence of its own. */
const refuse = (problems: readonly FieldProblem[]) =>
  new AppError({
    code: 'validation',
    fields: Object.fromEntries(problems.slice(0, most).map((problem, at) => [`template.${at}`, problem])),
  })

const compile = (bytes: Uint8Array, letter: MergedLetter, modules: DXT.Module[] = []) => {
  const zip = zipOf(openWordFile(bytes))
  try {
    return new Docxtemplater(zip, {
      parser: lookUp(letter),
      modules,
      linebreaks: true,
      paragraphLoop: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
    })
  } catch (error) {
    const several = faultsSchema.safeParse(error)
    const one = faultSchema.safeParse(error)
    const faults = several.success ? several.data.properties.errors : one.success ? [one.data] : []
    throw refuse(faults.length > 0 ? faults.map(inWords) : [{ problem: 'word_file_fields' }])
  }
}

/** Who wrote the template is not told with every letter made from it. */
const withoutAuthors = (zip: PizZip) => {
  const core = zip.file('docProps/core.xml')?.asText()
  if (core !== undefined)
    zip.file(
      'docProps/core.xml',
      core.replaceAll(/(<(dc:creator|cp:lastModifiedBy)\b[^>]*>)[^<]*(<\/\2>)/g, '$1$3'),
    )
}

/**
 * One letter on the office's own template.
 * Takes the bytes of a .docx and a letter; gives the bytes of a .docx. Names it does not know stay empty: they are refused
 * when the template comes in and before a run (`assertWordTemplate`). Errors: those of braces and of `openWordFile`.
 */
export const fillWordTemplate = (template: Uint8Array, letter: MergedLetter): Uint8Array => {
  const document = compile(template, letter)
  document.render()
  withoutAuthors(document.getZip())
  return document.toUint8Array()
}

const unknownField = (name: string): FieldProblem => {
  const nearest = nearestOf(name, [...fields.keys()])
  return nearest === null
    ? { problem: 'field_unknown_field', values: { field: name } }
    : { problem: 'field_unknown_field_nearest', values: { field: name, nearest } }
}

type Seen = { name: string; raw: boolean }
const seenIn = (parts: readonly DXT.Part[]): Seen[] =>
  parts.flatMap(({ type, module, value, subparsed }) =>
    type === 'placeholder'
      ? [{ name: value, raw: module === 'rawxml' }, ...(subparsed ? seenIn(subparsed) : [])]
      : [],
  )

/**
 * Refuses a template that would not become a letter: names in its braces that are none of a letter's, each with the
 * nearest that is one; a part no letter is without; braces that do not match; and what `openWordFile` refuses.
 * Errors: validation of `template`, or of `template.0` and on where there is more than one thing to mend.
 */
export const assertWordTemplate = (template: Uint8Array): void => {
  const seen: Seen[] = []
  const collect: DXT.Module = {
    name: 'seen',
    set: ({ inspect }: { inspect?: { postparsed?: DXT.Part[] } }) => {
      if (inspect?.postparsed) seen.push(...seenIn(inspect.postparsed))
    },
  }
  compile(template, nothing, [collect])
  // `{@body}` would put the text in as Word's own markup.
  const names = new Set(seen.map(({ name, raw }) => (raw ? `@${name}` : name)))
  const problems = [
    ...[...names].flatMap((name) => (name === '.' || fields.has(name) ? [] : unknownField(name))),
    ...needed.flatMap((field) => (names.has(field) ? [] : { problem: 'field_missing', values: { field } })),
  ]
  if (problems.length > 0) throw refuse(problems)
}
