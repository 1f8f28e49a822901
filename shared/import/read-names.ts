// Names as lists write them: in one cell, in any order, in two scripts, with others beside them.
import { isCyrillic } from '../names/sound/cyrillic.ts'

export type NameRead = { script: 'Cyrl' | 'Latn'; family: string; given: string; patronymic: string }
export type NameOrder = 'family_first' | 'given_first'

const patronymic =
  /(?:ович|евич|ьевич|ич|овна|евна|ична|инична|ұлы|улы|қызы|кызы|ovich|evich|yevich|ovna|evna|yevna|[ou]vitch|uly|ūly|ulı|kyzy|qyzy|qızı)$/i
/** Whether a word is the name of a father and hardly anybody's own. */
export const isPatronymic = (word: string): boolean =>
  /(?:[ое]вич|[ое]вна|ұлы|қызы|[oe]vich|[oe]vna)$/i.test(word)
const familyEnd =
  /(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|ук|юк|ov|ova|ev|eva|ow|owa|off|ew|ewa|yev|yeva|ina|in|sky|skiy|skaya|ski|enko|uk|baev|bayev|bekov)$/i
const isCapital = (word: string) =>
  /\p{L}{2}/u.test(word) && word === word.toUpperCase() && word !== word.toLowerCase()
/** Two capitals may be initials: `Аминов ТС`. */
const isLoud = (word: string) => word.length > 2 && isCapital(word)
const isInitial = (word: string) => /^\p{Lu}\.?$/u.test(word)
/** Words of a name that are written small. */
const particle =
  /^(?:van|der|den|von|zu|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|bint|abu|бин|ибн|аль|эль|фон|ван|де|оглы|оғлы|кызы|қызы|улы|ұлы|oglu|oğlu|ogly|qizi|kyzy|uly|y)$/iu

/** `ТУЛЕШОВ` as `Тулешов`, `АХМЕТ-ұлы` as it is. */
export const inSmall = (word: string): string =>
  isCapital(word) ? word.toLowerCase().replace(/(?<=^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase()) : word

const withScript = (parts: Omit<NameRead, 'script'>): NameRead => ({
  script: isCyrillic(`${parts.family}${parts.given}`) ? 'Cyrl' : 'Latn',
  family: inSmall(parts.family),
  given: inSmall(parts.given),
  patronymic: inSmall(parts.patronymic),
})

/** Which of the words is the family name: told by capitals, by a patronymic beside it, by its end, else by the order. */
const familyAt = (words: readonly string[], order: NameOrder): number => {
  const capitals = words.map(isLoud)
  if (capitals.filter(Boolean).length === 1) return capitals.indexOf(true)
  const father = words.findIndex((word) => patronymic.test(word))
  // Tuleshov Maksat Bakytuly; Maksat Bakytuly Tuleshov.
  if (words.length === 3 && father === 2) return 0
  if (words.length === 3 && father === 1) return 2
  const whole = words.flatMap((word, at) => (isInitial(word) || particle.test(word) ? [] : [at]))
  if (whole.length === 1 && whole[0] !== undefined) return whole[0]
  const ends = whole.filter((at) => familyEnd.test(words[at] ?? ''))
  if (ends.length === 1 && ends[0] !== undefined) return ends[0]
  return order === 'family_first' ? 0 : words.length - 1
}

/** How many words of a name there are, its particles not counted. */
const wholeWords = (text: string): number =>
  text.split(/\s+/).filter((word) => word && !particle.test(word)).length

const readOne = (text: string, order: NameOrder): NameRead | null => {
  const [before = '', ...after] = text.split(',').map((part) => part.trim())
  const said = after.join(' ').trim()
  const words = text.replaceAll(',', ' ').split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  // `Tuleshov, Maksat Bakytuly`, `van der Berg, Jan`
  if (said && wholeWords(before) <= 2) {
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
const between =
  /\s*(?:\n|\/|;|\|| [-–—] |\baka\b|\balias\b|\bdit\b|он же|она же|известн\p{L}+ как|урожд\p{L}*\.?|девичья(?: фамилия)?|(?<=\s|^)née(?=\s))\s*/giu
/** What stands in brackets or quotes, wherever it does: `Иванова (Петрова) Мария Сергеевна`. */
const inBrackets = /[([{«"“„]([^()[\]{}«»"“”„]*)[)\]}»"”]/g
const title = /^\s*(?:mr|mrs|ms|dr|prof|mme|mlle|herr|frau|г-н|г-жа|гр-н|гр-ка|гр|тов)(?:\. ?| )(?=\p{Lu})/iu
const notInNames = /[^\p{L}\p{M}\p{N}\s.,'’ʼʹ`-]/gu
const ordinal = /^\s*\d+(?:[.)]+\s*|\s+(?=\p{Lu}))/u
/** Most cells: words with capitals, and nothing else. */
const plainly = /^\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*\.?)*$/u
/** `Т.А. Жүнісов` and `Туреханов Б.К.`: initials are written apart. */
const spaced = (text: string) => text.replace(/(?<=\p{Lu}\.)(?=\p{L})/gu, ' ')

/** Whether a cell is nothing but two or more words as names are written. */
export const looksLikeName = (cell: string): boolean => cell.includes(' ') && plainly.test(cell)

/** The spellings in a cell as they stand in it. A line that ends within a name is no end of it. */
const partsOf = (whole: string): string[] => {
  const cell = whole.replace(title, '')
  if (plainly.test(cell)) return [cell]
  const text = cell.split('\n').some((line) => wholeWords(line) < 2) ? cell.replaceAll('\n', ' ') : cell
  const bracketed = [...text.matchAll(inBrackets)].map(([, inside = '']) => inside)
  return [
    ...text.replace(inBrackets, ' ').split(between),
    ...bracketed.flatMap((part) => part.split(between)),
  ]
    .map((part) => part.replace(ordinal, '').trim())
    .filter((part) => /\p{L}/u.test(part))
}

/**
 * The names in one cell, the first the chief one: `ТУЛЕШОВ Максат Бақытұлы / Maksat Tuleshov`.
 * @param order which comes first where nothing else tells
 */
export const readNames = (cell: string, order: NameOrder): NameRead[] =>
  partsOf(spaced(cell)).flatMap((part) => readOne(part.replace(notInNames, ' ').trim(), order) ?? [])

export type NotNames = 'letters_lost' | 'more_than_names'
const startsSmall = /^\p{Ll}(?!['’])/u

/** A part of a cell with remarks or a second person in it. */
const isMore = (part: string): boolean => {
  const [before = '', ...after] = part.split(',')
  const words = part.split(/[\s,]+/).filter(Boolean)
  const small = words.filter((word) => startsSmall.test(word) && !particle.test(word)).length
  const joined = part.includes(':') || words.some((word) => /^(?:[&+]|и|және|and|et|und|ve|та)$/iu.test(word))
  return (
    (words.length > 1 && joined) ||
    // A list in small letters throughout is one of names all the same.
    (small > 0 && small < words.length) ||
    after.length > 1 ||
    // `Garcia Lopez, Maria` has two family names; `Аминов Талгат, Серик` are two brothers.
    (after.length === 1 && wholeWords(before) > 1 && (isCyrillic(before) || wholeWords(after[0] ?? '') > 1))
  )
}

/** Two whole names of one alphabet that share nothing are of two persons. */
const areTwo = (reads: readonly NameRead[]): boolean =>
  reads.some((one, at) =>
    reads
      .slice(at + 1)
      .some(
        (other) =>
          one.script === other.script &&
          ![one, other].some(({ family, given }) => family === '' || given === '') &&
          one.family !== other.family &&
          one.given !== other.given,
      ),
  )

/** Why a cell is not, or not only, the names of one person; null where it is. */
export const whyNoNames = (cell: string, reads: readonly NameRead[]): NotNames | null => {
  if (plainly.test(cell)) return null
  // What a table of letters did not hold: `Ж?н?сов`.
  if (/\ufffd|\?\p{L}|\p{L}\?\p{L}/u.test(cell)) return 'letters_lost'
  const parts = partsOf(spaced(cell))
  const isRemark = parts.slice(1).some((part) => startsSmall.test(part)) && !startsSmall.test(parts[0] ?? '')
  const hasFigures = /(?<![\p{L}\d])\d/u.test(cell.replace(ordinal, ''))
  return hasFigures || isRemark || parts.some(isMore) || (reads.length > 1 && areTwo(reads))
    ? 'more_than_names'
    : null
}
