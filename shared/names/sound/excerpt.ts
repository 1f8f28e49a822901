// The part of a long text in which what was typed stands.
import { soundKeys, wordsOf } from './key.ts'

const [before, longest] = [40, 140]

/** Around the first word that begins as one of these sounds; the beginning of the text where there is none. */
export const excerptOf = (text: string, words: readonly string[]): string => {
  const starts = words.flatMap(soundKeys)
  const isMeant = (written: string) =>
    wordsOf(written).some((word) =>
      soundKeys(word).some((key) => starts.some((start) => key.startsWith(start))),
    )
  const line = text.replace(/\s+/g, ' ').trim()
  return around(line, [...line.matchAll(/\S+/g)].find(([written]) => isMeant(written))?.index ?? 0)
}

/** The same of a line of any length, found by its letters alone; null where none of the words stands in it as typed. */
export const literalExcerpt = (line: string, words: readonly string[]): string | null => {
  const small = line.toLowerCase()
  const hits = words.map((word) => small.indexOf(word.toLowerCase())).filter((at) => at >= 0)
  return hits.length > 0 ? around(line, Math.min(...hits)) : null
}

const around = (line: string, hit: number): string => {
  const from = hit <= before ? 0 : line.indexOf(' ', hit - before) + 1
  const cut = line.slice(from, from + longest)
  const isCut = from + longest < line.length
  return `${from > 0 ? '… ' : ''}${isCut ? `${cut.slice(0, cut.lastIndexOf(' '))} …` : cut}`
}
