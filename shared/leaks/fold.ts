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

const clean = (text: string): string => text.normalize('NFKC').replace(invisible, '').toLowerCase()

/** The words of a text in order; what joins letters and digits without a space is one word, a hyphen parts two. */
export const wordsOf = (text: string): Word[] =>
  (clean(text).match(/[\p{L}\p{M}\d]+/gu) ?? []).map((word, at) => ({
    latin: toLatin(word),
    letters: Array.from(word).length,
    at,
  }))

/**
 * The same text twice: with its line breaks as spaces, and with what a break tore apart put together, hyphen or not.
 * A name must not slip through because a page was narrow.
 */
export const readings = (text: string): string[] => {
  const asWritten = text.replace(/\s*\n\s*/g, ' ')
  const mended = text.replace(/[-\u2010\u2011]?[ \t]*\n[ \t]*/g, '')
  return asWritten === mended ? [asWritten] : [asWritten, mended]
}
