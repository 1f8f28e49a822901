// Letters of two alphabets that look alike, mixed in one word by a keyboard in the other layout or by a scanned page:
// `Cерiк` with a Latin C and i is Серік to every reader, and to no computer.

const cyrillic = Array.from('асеһіјкмортухәөёїАВСЕНІЈКМОРТУХӘӨЁЇ')
const latin = Array.from('acehijkmoptyxəɵëïABCEHIJKMOPTYXƏƟËÏ')
const twins = (from: readonly string[], to: readonly string[]): ReadonlyMap<string, string> =>
  new Map(from.map((letter, at) => [letter, to[at] ?? letter]))

/** Letters of one alphabet, and how each that has a twin is written in the other. */
const ways = [
  [/\p{Script=Latin}/gu, twins(latin, cyrillic)],
  [/\p{Script=Cyrillic}/gu, twins(cyrillic, latin)],
] as const

const both = /\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin}/u
const mended = (word: string): string => {
  if (!both.test(word)) return word
  for (const [letters, twin] of ways)
    if ((word.match(letters) ?? []).every((letter) => twin.has(letter)))
      return word.replace(letters, (letter) => twin.get(letter) ?? letter)
  return word
}

/** A text with each word of both alphabets in the one that has all of its letters, Cyrillic before Latin; else as it is. */
export const inOneScript = (text: string): string =>
  both.test(text) ? text.normalize('NFC').replace(/\p{L}+/gu, mended) : text
