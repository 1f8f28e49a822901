// The office's own letter paper: a .docx in which words in braces stand for the parts of a letter.
import Docxtemplater, { type DXT } from 'docxtemplater'
import PizZip from 'pizzip'
import { AppError, fieldError } from '../../../shared/result.ts'
import type { MergedLetter } from '../../../shared/writing/merged-letter.ts'
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

/** Fields that Word split, that do not end, or that end what has not begun are told of as one. */
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
    if (error instanceof AppError) throw error
    throw fieldError('template', 'word_file_fields')
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
 * when the template comes in (`checkWordTemplate`). Errors: those of `checkWordTemplate`.
 */
export const fillWordTemplate = (template: Uint8Array, letter: MergedLetter): Uint8Array => {
  const document = compile(template, letter)
  document.render()
  withoutAuthors(document.getZip())
  return document.toUint8Array()
}

type Seen = { name: string; raw: boolean }
const seenIn = (parts: readonly DXT.Part[]): Seen[] =>
  parts.flatMap(({ type, module, value, subparsed }) =>
    type === 'placeholder'
      ? [{ name: value, raw: module === 'rawxml' }, ...(subparsed ? seenIn(subparsed) : [])]
      : [],
  )

/**
 * Which names in the braces of a template are none of a letter's, and which of a letter's it lacks.
 * Errors: validation of `template` in the cases of `openWordFile`, or when braces do not match.
 */
export const checkWordTemplate = (template: Uint8Array): { unknown: string[]; missing: string[] } => {
  const seen: Seen[] = []
  const collect: DXT.Module = {
    name: 'seen',
    set: ({ inspect }: { inspect?: { postparsed?: DXT.Part[] } }) => {
      if (inspect?.postparsed) seen.push(...seenIn(inspect.postparsed))
    },
  }
  compile(template, nothing, [collect])
  // `{@body}` would put the text in as Word's own markup.
  const known = seen.flatMap(({ name, raw }) => (raw ? [] : (fields.get(name) ?? [])))
  const unknown = seen.flatMap(({ name, raw }) =>
    raw ? `@${name}` : name === '.' || fields.has(name) ? [] : name,
  )
  return { unknown: [...new Set(unknown)], missing: needed.filter((field) => !known.includes(field)) }
}
