// Words of a text as the leak gate compares them (R3): one case, one script, no marks, and where they stood.
import { toLatin } from '../names/transliterate.ts'

/** Soft hyphens and joiners stand inside words and are no part of them. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

export type Word = {
  /** In plain Latin letters, whatever script it was written in. */
  latin: string
  /** How many letters it has as written. */
  letters: number
  /** Where it stands among the words of its text. */
  at: number
}

/** A PDF may give an apostrophe back as the letter that looks like it, and "d’Ospanov" would be one word. */
const apostrophes = /[\u02bb\u02bc\u2018\u2019]/g

const clean = (text: string): string =>
  text.normalize('NFKC').replace(invisible, '').replace(apostrophes, "'").toLowerCase()

/** The words of a text as they stand, in order and in small letters. */
export const rawWordsOf = (text: string): readonly string[] => clean(text).match(/[\p{L}\p{M}\d]+/gu) ?? []

/** The words of a text in order; what joins letters and digits without a space is one word, a hyphen parts two. */
export const wordsOf = (text: string): Word[] =>
  rawWordsOf(text).map((word, at) => ({ latin: toLatin(word), letters: Array.from(word).length, at }))

/**
 * The same text twice: with its line breaks as spaces, and with what a break tore apart put together, hyphen or not.
 * A name must not slip through because a page was narrow.
 */
export const readings = (text: string): string[] => {
  const asWritten = text.replace(/\s*\n\s*/g, ' ')
  const mended = text.replace(/[-\u2010\u2011]?[ \t]*\n[ \t]*/g, '')
  return asWritten === mended ? [asWritten] : [asWritten, mended]
}
