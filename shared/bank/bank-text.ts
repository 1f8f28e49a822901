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

const ofBank = /[A-Za-z0-9/?:().,'+ -]/
/** Those, and what the standard of the Swiss slip adds (SIX, Implementation Guidelines QR-bill, character set). */
const ofSlip = /[A-Za-z0-9/?:().,'+ !"#%&*;<>÷=@_$£[\]{}\\`´~àáâäçèéêëìíîïñòóôöùúûüýßÀÁÂÄÇÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜÑ-]/

const spelled = (text: string, known: RegExp, max: number): string => {
  const letters = Array.from(text.normalize('NFC'), (sign) => (known.test(sign) ? sign : letterOf(sign)))
  return Array.from(letters.join(''), (sign) => (known.test(sign) ? sign : ' '))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, max)
    .trim()
}

/** A name or text in the letters of a bank, no longer than `max`; what has no letter there becomes a space. */
export const bankText = (text: string, max: number): string => spelled(text, ofBank, max)

/** The same in the letters of the Swiss slip, which keeps accents: its code and its print then say one thing. */
export const slipText = (text: string, max: number): string => spelled(text, ofSlip, max)

/** A reference: as above, at most 35, and no slash at its ends nor two together (SPS, SEPA). */
export const bankId = (text: string): string =>
  bankText(text, 35)
    .replace(/\/{2,}/g, '/')
    .replace(/^\/+|\/+$/g, '')

/** ISO 9362: bank, country, place, and perhaps a branch. */
export const isBic = (text: string): boolean => /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(text)
