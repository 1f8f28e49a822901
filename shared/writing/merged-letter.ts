/** One letter as it goes out: every field filled, every word in its language. */
export type MergedLetter = {
  language: 'en' | 'fr' | 'ru' | 'kk'
  fileNo: string
  /** In words of the language. */
  date: string
  /** The lines of the letterhead. */
  sender: string[]
  /** The lines of the postal address, name first. */
  address: string[]
  subject: string
  salutation: string
  /** Paragraphs. */
  body: string[]
  closing: string
  signature: string[]
  /** Who gets a copy, in words. */
  copies: string[]
}
