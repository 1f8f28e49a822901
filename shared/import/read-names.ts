// Names as lists write them: in one cell, in any order, in two scripts, with others beside them.
import { isCyrillic } from '../names/sound/cyrillic.ts'

export type NameRead = { script: 'Cyrl' | 'Latn'; family: string; given: string; patronymic: string }
export type NameOrder = 'family_first' | 'given_first'

const patronymic =
  /(?:ович|евич|ьевич|ич|овна|евна|ична|инична|ұлы|улы|қызы|кызы|ovich|evich|yevich|ovna|evna|yevna|[ou]vitch|uly|ūly|ulı|kyzy|qyzy|qızı)$/i
const familyEnd =
  /(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|ук|юк|ov|ova|ev|eva|ow|owa|off|ew|ewa|yev|yeva|ina|in|sky|skiy|skaya|ski|enko|uk|baev|bayev|bekov)$/i
const isCapital = (word: string) =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

/** `ТУЛЕШОВ` as `Тулешов`, `АХМЕТ-ұлы` as it is. */
const lowered = (word: string): string =>
  isCapital(word) ? word.toLowerCase().replace(/(?<=^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase()) : word

const withScript = (parts: Omit<NameRead, 'script'>): NameRead => ({
  script: isCyrillic(`${parts.family}${parts.given}`) ? 'Cyrl' : 'Latn',
  family: lowered(parts.family),
  given: lowered(parts.given),
  patronymic: lowered(parts.patronymic),
})

/** Which of the words is the family name: told by capitals, by a patronymic beside it, by its end, else by the order. */
const familyAt = (words: readonly string[], order: NameOrder): number => {
  const capitals = words.map(isCapital)
  if (capitals.filter(Boolean).length === 1) return capitals.indexOf(true)
  const father = words.findIndex((word) => patronymic.test(word))
  // Tuleshov Maksat Bakytuly; Maksat Bakytuly Tuleshov.
  if (words.length === 3 && father === 2) return 0
  if (words.length === 3 && father === 1) return 2
  const ends = words.map((word) => familyEnd.test(word))
  if (ends.filter(Boolean).length === 1) return ends.indexOf(true)
  return order === 'family_first' ? 0 : words.length - 1
}

const readOne = (text: string, order: NameOrder): NameRead | null => {
  const [before = '', ...after] = text.split(',').map((part) => part.trim())
  const said = after.join(' ').trim()
  const words = text.replaceAll(',', ' ').split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  // `Tuleshov, Maksat Bakytuly`
  if (said && before.split(' ').length <= 2) {
    const [given = '', ...fathers] = said.split(/\s+/)
    return withScript({ family: before, given, patronymic: fathers.join(' ') })
  }
  if (words.length === 1) {
    const [word = ''] = words
    return withScript(
      familyEnd.test(word) || order === 'family_first'
        ? { family: word, given: '', patronymic: '' }
        : { family: '', given: word, patronymic: '' },
    )
  }
  const at = familyAt(words, order)
  const rest = words.filter((_, index) => index !== at)
  const father = rest.findIndex(
    (word, index) => index > 0 && (patronymic.test(word) || /^\p{Lu}\.$/u.test(word)),
  )
  const isMiddle = father < 0 && rest.length === 2 && isCyrillic(text)
  const fatherAt = isMiddle ? 1 : father
  return withScript({
    family: words[at] ?? '',
    given: rest.filter((_, index) => index !== fatherAt).join(' '),
    patronymic: fatherAt < 0 ? '' : (rest[fatherAt] ?? ''),
  })
}

/** Between spellings and aliases of one person. */
const between = /\s*(?:\n|\/|;|\||\(|\)|«|»|"|\baka\b|\balias\b|\bdit\b|он же|она же|известн\p{L}+ как)\s*/giu
const notInNames = /[^\p{L}\p{M}\p{N}\s.,)'’ʼʹ`-]/gu
/** `Т.А. Жүнісов` and `Туреханов Б.К.`: initials are written apart. */
const spaced = (text: string) => text.replace(/(?<=\p{Lu}\.)(?=\p{L})/gu, ' ')

/**
 * The names in one cell, the first the chief one: `ТУЛЕШОВ Максат Бақытұлы / Maksat Tuleshov`.
 * @param order which comes first where nothing else tells
 */
export const readNames = (cell: string, order: NameOrder): NameRead[] =>
  spaced(cell)
    .split(between)
    .map((part) =>
      part
        .replace(notInNames, '')
        .replace(/^[\d.)\s]+(?=\p{L})/u, '')
        .trim(),
    )
    .filter((part) => /\p{L}/u.test(part))
    .flatMap((part) => readOne(part, order) ?? [])
