// How hard a passphrase is to guess, in bits by a careful estimate, and in words for the person who chooses it.

export const strengths = ['very_weak', 'weak', 'fair', 'strong', 'very_strong'] as const
export type Strength = (typeof strengths)[number]
/** Below this the program refuses: a stolen laptop is attacked without limit of time. */
export const leastBits = 50
const steps = [30, leastBits, 64, 77] as const

const common = [
  'password passphrase qwerty admin welcome letmein iloveyou dragon monkey master secret login default test',
  'motdepasse bonjour azerty soleil union syndicat solidarity solidarite solidarity desk office campaign strike',
  'пароль привет йцукен солнце любовь профсоюз солидарность забастовка казахстан жанаозен қазақстан жаңаөзен',
  'құпиясөз сәлем kazakhstan zhanaozen aktau almaty astana',
]
  .join(' ')
  .split(' ')
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiop asdfghjkl zxcvbnm azertyuiop qsdfghjklm wxcvbn qwertzuiop',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'йцукенгшщзхъ фывапролджэ ячсмитьбю',
]

/** `abcd`, `4321`, `qwerty`, `aaaa`: as good as one or two signs. */
const isRun = (chunk: string): boolean => {
  if (chunk.length < 3) return false
  const signs = Array.from(chunk)
  if (signs.every((sign) => sign === signs[0])) return true
  const reversed = signs.toReversed().join('')
  return rows.some((row) => row.includes(chunk) || row.includes(reversed))
}

/** Letters beyond the fourth of a word add little: most are words of a dictionary. */
const letterBits = (length: number) => Math.min(length, 4) * 3.25 + Math.max(0, length - 4) * 2

const chunkBits = (chunk: string): number => {
  const lower = chunk.toLowerCase()
  if (isRun(lower)) return 3
  if (/^\d+$/.test(chunk)) return /^(?:19|20)\d\d$/.test(chunk) ? 6 : chunk.length * 3.3
  if (!/\p{L}/u.test(chunk)) return new Set(chunk).size
  const known = common.find((word) => word.length > 3 && lower.startsWith(word))
  const bits = known ? 4 + letterBits(lower.length - known.length) : letterBits(chunk.length)
  return bits + (/\p{Ll}.*\p{Lu}/u.test(chunk) ? 2 : 0)
}

/** A low estimate on purpose: words, years, rows of the keyboard and repetitions count for little. */
export const estimateBits = (passphrase: string): number => {
  const seen = new Set<string>()
  const chunks = passphrase.normalize('NFKC').match(/\p{L}+|\d+|[^\p{L}\d]+/gu) ?? []
  return chunks.reduce((sum, chunk) => {
    const key = chunk.toLowerCase()
    const bits = seen.has(key) ? (/[\p{L}\d]/u.test(chunk) ? 1 : 0) : chunkBits(chunk)
    seen.add(key)
    return sum + bits
  }, 0)
}

export const strengthOf = (passphrase: string): Strength => {
  const bits = estimateBits(passphrase)
  return strengths[steps.filter((step) => bits >= step).length] ?? 'very_strong'
}
export const isStrongEnough = (passphrase: string): boolean => estimateBits(passphrase) >= leastBits

const consonants = 'bdfghjklmnprstvwyz'
const vowels = 'aeiou'

/** One of `count` evenly, from the system's random source: a remainder alone would favour the first ones. */
const pick = (count: number): number => {
  const limit = 256 - (256 % count)
  for (;;) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1))
    if (byte < limit) return byte % count
  }
}
const syllable = () => `${consonants[pick(consonants.length)]}${vowels[pick(vowels.length)]}`

/**
 * Six words of two syllables, 90^12: 77.9 bits. Speakable in the four languages, so that it can be learnt.
 * Drawn again in the rare case that a word repeats or is a row of the keyboard (`reza`).
 */
export const suggestPassphrase = (): string => {
  for (;;) {
    const suggestion = Array.from({ length: 6 }, () => syllable() + syllable()).join(' ')
    if (strengthOf(suggestion) === 'very_strong') return suggestion
  }
}
