// Words typed with letters of two alphabets that look alike: `Cерiк` with a Latin C and i is Серік to every reader, and to
// no computer.

const twins = 'AА aа BВ CС cс EЕ eе HН KК kк MМ OО oо PР pр TТ XХ xх YУ yу IІ iі hһ'.split(' ')
const toCyrillic = new Map(twins.map(([latin = '', cyrillic = '']) => [latin, cyrillic]))
const toLatin = new Map(twins.map(([latin = '', cyrillic = '']) => [cyrillic, latin]))

const isMixed = /[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/i
const latin = /[a-z]/gi
const cyrillic = /[\u0400-\u04ff]/g

/** The word in the alphabet of most of its letters, where every other letter of it has a twin there. */
const mended = (word: string): string => {
  if (!isMixed.test(word)) return word
  const [latins, cyrillics] = [word.match(latin) ?? [], word.match(cyrillic) ?? []]
  const canBeCyrillic = latins.every((letter) => toCyrillic.has(letter))
  const canBeLatin = cyrillics.every((letter) => toLatin.has(letter))
  if (canBeCyrillic && (!canBeLatin || cyrillics.length >= latins.length))
    return word.replace(latin, (letter) => toCyrillic.get(letter) ?? letter)
  return canBeLatin ? word.replace(cyrillic, (letter) => toLatin.get(letter) ?? letter) : word
}

/** The text with each of its words in one alphabet, where that can be. */
export const inOneAlphabet = (text: string): string =>
  isMixed.test(text) ? text.replace(/\p{L}+/gu, mended) : text
