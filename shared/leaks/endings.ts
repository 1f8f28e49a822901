// How Russian, Kazakh, French and English bend a name. Lists of endings, in Latin letters as `toLatin` writes them.
import { toLatin } from '../names/transliterate.ts'

const russian =
  'а я у ю ы и е о ой ей ою ею ом ем ам ям ами ями ах ях ов ев ей ых их ым им ыми ими ого его ому ему ую юю ая яя ий ый ой'
const kazakhPlural = 'лар лер дар дер тар тер'
const kazakhCases =
  'тың тің дың дің ның нің қа ке ға ге на не а е ды ді ты ті ны ні н да де та те нда нде дан ден тан тен нан нен мен бен пен ша ше ы і сы сі ым ім ың ің'
const western = 's e es'

const list = (text: string) => text.split(' ')
const kazakh = [
  ...list(kazakhCases),
  ...list(kazakhPlural).flatMap((plural) => ['', ...list(kazakhCases)].map((ending) => plural + ending)),
]

/** Every ending a name may bear, the empty one among them. */
export const endings: ReadonlySet<string> = new Set(
  ['', ...list(russian), ...kazakh, ...list(western)].map((ending) => toLatin(ending)),
)
export const longestEnding = Math.max(...[...endings].map(({ length }) => length))

/** What of a name no ending touches: without its last vowel, й or ь; of short names nothing is taken. */
export const stemOf = (latin: string): string => (latin.length > 3 ? latin.replace(/[aeiouy]$/, '') : latin)

/** What may be the stem of a word: it, and it without each ending it may bear. */
export const stemsOf = (latin: string): string[] => {
  const stems: string[] = []
  for (let cut = 0; cut <= Math.min(longestEnding, latin.length - 2); cut++)
    if (endings.has(latin.slice(latin.length - cut))) stems.push(latin.slice(0, latin.length - cut))
  return stems
}
