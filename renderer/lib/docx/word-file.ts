// A file of Word from outside, opened with care: it is an archive, and says itself how large its contents are.
import { unzipSync } from 'fflate'
import { fieldError } from '../../../shared/result.ts'

const largest = 5_000_000
/** What a template may hold when unpacked: ten times the largest file, as pictures and text hardly shrink or swell more. */
const largestUnpacked = 50_000_000
const mostParts = 1000

const refuse = (problem: string) => fieldError('template', problem)
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Contents come out no longer than the archive said, so that counting what it says is enough. */
const unpack = (bytes: Uint8Array): Map<string, Uint8Array> => {
  let unpacked = 0
  let parts = 0
  let bomb = false
  try {
    const contents = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize
        parts++
        bomb ||= unpacked > largestUnpacked || parts > mostParts
        return !bomb
      },
    })
    if (!bomb) return new Map(Object.entries(contents))
  } catch {
    throw refuse('not_a_word_file')
  }
  throw refuse('word_file_bomb')
}

/** Signs of code: the type of a .docm, the program itself, controls that run one. */
const holdsCode = (parts: Map<string, Uint8Array>, types: string) =>
  /macroEnabled|vbaProject|activeX/i.test(types) ||
  [...parts.keys()].some((name) => /vbaProject|activeX/i.test(name))

/** A picture or template that Word would fetch tells a stranger who opens the letter, and when; a link waits for a click. */
const fetchesFromElsewhere = (relations: string) =>
  [...relations.matchAll(/<Relationship\b[^>]*>/g)].some(
    ([relation]) => /TargetMode\s*=\s*["']External/i.test(relation) && !/\/hyperlink["']/i.test(relation),
  )

/**
 * The parts of a .docx by their names.
 * Errors: validation of `template`, when it is larger than 5 MB, no .docx, unpacks to too much, holds macros, or would
 * fetch something from elsewhere when it is opened (ECMA-376 part 2: no document type declarations in any part).
 */
export const openWordFile = (bytes: Uint8Array): Map<string, Uint8Array> => {
  if (bytes.length > largest) throw refuse('word_file_too_large')
  const parts = unpack(bytes)
  const types = text(parts.get('[Content_Types].xml') ?? new Uint8Array())
  if (holdsCode(parts, types)) throw refuse('word_file_macros')
  const whole = /<\/\w+:document>\s*$/.test(text(parts.get('word/document.xml') ?? new Uint8Array()))
  if (!whole || !types.includes('wordprocessingml.document.main+xml')) throw refuse('not_a_word_file')
  for (const [name, part] of parts) {
    if (!/\.(xml|rels)$/i.test(name)) continue
    const xml = text(part)
    if (xml.includes('<!DOCTYPE')) throw refuse('not_a_word_file')
    if (name.endsWith('.rels') && fetchesFromElsewhere(xml)) throw refuse('word_file_fetches')
  }
  return parts
}
