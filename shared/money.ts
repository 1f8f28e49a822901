// Amounts as people type them and as they are shown. Inside the program money is whole minor units, never a float.

const noMinor = ['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV']
const threeDigits = ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']
/** Digits after the decimal mark, by ISO 4217. */
export const exponentOf = (currency: string): number => {
  if (noMinor.includes(currency) || /^X[AOP]F$/.test(currency)) return 0
  return threeDigits.includes(currency) ? 3 : 2
}

/** Minor units as a decimal number in text: exact, where a division would not be. */
export const decimalText = (minor: number, exponent: number): `${number}` => {
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0')
  const whole = digits.slice(0, digits.length - exponent)
  const text = exponent ? `${whole}.${digits.slice(-exponent)}` : whole
  return `${minor < 0 ? '-' : ''}${text}` as `${number}`
}

export type AmountParse =
  | { ok: true; minor: number }
  | {
      ok: false
      problem: 'not_an_amount' | 'too_many_decimals' | 'too_large'
      values?: { max: number; currency: string }
    }

const separators = /[.,' ]/g

/** Splits `1'234.50` into its whole and decimal digits, or says why not. */
const readTerm = (
  term: string,
  exponent: number,
): { whole: string; decimals: string } | 'decimals' | null => {
  if (!/^\d+(?:[.,' ]\d+)*$/.test(term)) return null
  const marks = term.match(separators) ?? []
  const groups = term.split(separators)
  const last = groups.at(-1) ?? ''
  const mark = marks.at(-1)
  const decimalMark = mark === '.' || mark === ','
  const decimals = decimalMark && last.length >= 1 && last.length <= exponent ? last : ''
  const [whole, grouping] = decimals ? [groups.slice(0, -1), marks.slice(0, -1)] : [groups, marks]
  const [head = '', ...rest] = whole
  const thousands = head.length <= 3 && !head.startsWith('0') && rest.every((group) => group.length === 3)
  const oneKind =
    grouping.every((each) => each === grouping[0]) && !(decimals && grouping.includes(mark ?? ''))
  if (rest.length === 0 || (thousands && oneKind)) return { whole: whole.join(''), decimals }
  return decimalMark && !decimals && marks.filter((each) => each === mark).length === 1 ? 'decimals' : null
}

/** How a currency is marked beside an amount, apart from its code. */
const signs: Readonly<Record<string, string>> = { EUR: '€', KZT: '₸', RUB: '₽', USD: '$', GBP: '£' }

/** Without what is written around a number: its currency, the `=` of a sum, the dash for no cents (`50.-`). */
const bare = (typed: string, currency: string): string => {
  const text = typed.trim().replace(/[\s\u00a0\u202f]+/g, ' ')
  const marks = [currency, signs[currency]].filter((mark) => mark !== undefined)
  const mark = marks.find((each) => text.startsWith(each) || text.endsWith(each))
  return (mark ? text.replace(mark, '') : text)
    .trim()
    .replace(/^= ?/, '')
    .replace(/(?<=\d)[.,][-–—](?= |$)/g, '')
    .replace(/’/g, "'")
    .replace(/[−–]/g, '-')
}

/**
 * Reads `1 234,50`, `1'234.50`, `1,234.50`, `50.-`, `CHF 50` in a field of francs, and sums like `100-55`. The last
 * separator followed by no more digits than the currency has is the decimal one; groups of exactly three are
 * thousands; anything else is refused.
 */
export const parseAmount = (typed: string, currency: string): AmountParse => {
  const exponent = exponentOf(currency)
  const text = bare(typed, currency)
  const terms = text.split(/ ?([+-]) ?/)
  const signed = text !== '' && terms[0] === '' ? terms.slice(1) : ['+', ...terms]
  let total = 0n
  for (let at = 0; at < signed.length; at += 2) {
    const read = readTerm(signed[at + 1] ?? '', exponent)
    if (read === 'decimals')
      return { ok: false, problem: 'too_many_decimals', values: { max: exponent, currency } }
    if (!read) return { ok: false, problem: 'not_an_amount' }
    const minor = BigInt(read.whole + read.decimals.padEnd(exponent, '0'))
    total += signed[at] === '-' ? -minor : minor
  }
  const minor = Number(total)
  return Number.isSafeInteger(minor) ? { ok: true, minor } : { ok: false, problem: 'too_large' }
}

/**
 * What entries come to, in minor units, by currency in the order of their codes (F3: never added across). An entry
 * without an amount, as a gift in kind, is not money (F7).
 */
export const sumsByCurrency = (
  entries: readonly { currency: string; amountMinor: number | null }[],
): { currency: string; amountMinor: number }[] => {
  const sums = new Map<string, number>()
  for (const { currency, amountMinor } of entries)
    if (amountMinor !== null) sums.set(currency, (sums.get(currency) ?? 0) + amountMinor)
  return [...sums]
    .map(([currency, amountMinor]) => ({ currency, amountMinor }))
    .toSorted((a, b) => a.currency.localeCompare(b.currency))
}
