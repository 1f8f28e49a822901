// Letters of two alphabets that look alike, mixed in one word by a keyboard in the other layout or by a scanned page.

const cyrillic = Array.from('асеһіјкмортухәөёїАВСЕНІЈКМОРТУХӘӨЁЇ')
const latin = Array.from('acehijkmoptyxəɵëïABCEHIJKMOPTYXƏƟËÏ')
const twins = (from: readonly string[], to: readonly string[]): ReadonlyMap<string, string> =>
  new Map(from.map((letter, at) => [letter, to[at] ?? letter]))

/** Letters of one alphabet, and how each that has a twin is written in the other. */
const ways = [
  [/\p{Script=Latin}/gu, twins(latin, cyrillic)],
  [/\p{Script=Cyrillic}/gu, twins(cyrillic, latin)],
] as const

/** A word of both alphabets in the one that has all of its letters, Cyrillic before Latin; any other word as it is. */
export const inOneScript = (word: string): string => {
  const written = word.normalize('NFC')
  const [mine, theirs] = ways.map(([letters]) => written.match(letters))
  if (!mine || !theirs) return word
  for (const [letters, twin] of ways)
    if ((written.match(letters) ?? []).every((letter) => twin.has(letter)))
      return written.replace(letters, (letter) => twin.get(letter) ?? letter)
  return word
}
