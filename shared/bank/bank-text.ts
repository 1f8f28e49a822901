// The letters a bank takes: those of SEPA, which every profile of ISO 20022 allows.
import { toLatin } from '../names/transliterate.ts'

const spelt: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  '’': "'",
  '–': '-',
  '—': '-',
}
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()

const letterOf = (letter: string): string => {
  const lower = letter.toLowerCase()
  const latin = toLatin(spelt[lower] ?? lower)
  return isUpper(letter) ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin
}

/** A name or text in those letters, no longer than `max`; what has no letter there becomes a space. */
export const bankText = (text: string, max: number): string =>
  Array.from(text.normalize('NFC'), letterOf)
    .join('')
    .replace(/[^A-Za-z0-9/?:().,'+ -]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, max)
    .trim()

/** A reference: as above, at most 35, and no slash at its ends nor two together (SPS, SEPA). */
export const bankId = (text: string): string =>
  bankText(text, 35)
    .replace(/\/{2,}/g, '/')
    .replace(/^\/+|\/+$/g, '')

/** ISO 9362: bank, country, place, and perhaps a branch. */
export const isBic = (text: string): boolean => /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(text)
