// Amounts and currencies as lists write them: `250 000 тг`, `Fr. 250.–`, `2 500=00`.
import { type AmountParse, parseAmount } from '../money.ts'

/** How a currency is called, beside its code. */
const words: Readonly<Record<string, string>> = {
  CHF: 's?frs?|швейц\\p{L}*\\.? франк\\p{L}*|франк\\p{L}*|swiss francs?|francs? suisses?|(?:schweizer )?franken',
  EUR: '€|euros?|евро|еуро',
  USD: 'us ?\\$|\\$|(?:us )?dollars?|долл\\p{L}*\\.?(?: сша)?',
  KZT: '₸|тг|тенге|теңге|tenge|tg',
  RUB: '₽|rur|р|руб\\p{L}*|rou?bles?',
  GBP: '£|pounds?(?: sterling)?|livres? sterling|фунт\\p{L}*(?: стерлингов)?',
}
const shapes = Object.entries(words).map(([code, said]) => ({
  code,
  whole: new RegExp(`^(?:${said})\\.?$`, 'iu'),
  beside: new RegExp(`^(?:${said})\\.? ?(?=[\\d(-])|(?<=[\\d.,)–—-]) ?(?:${said})\\.?$`, 'iu'),
}))

/** ISO 4217; null where the text is neither a code nor a name known here. */
export const currencyIn = (text: string): string | null => {
  const said = text.trim().replace(/\s+/g, ' ')
  if (/^[a-z]{3}$/i.test(said) && said.toLowerCase() !== 'rur' && said.toLowerCase() !== 'frs')
    return said.toUpperCase()
  return shapes.find(({ whole }) => whole.test(said))?.code ?? null
}

const codes = new Set(Intl.supportedValuesOf('currency'))
/** The currency a heading names: `Amount EUR`, `Сумма (тг)`. */
export const currencyOfHeading = (heading: string): string | null => {
  const words = heading.split(/[^\p{L}€₸₽£$]+/u).filter(Boolean)
  const named = words.flatMap(
    (word) => (codes.has(word) ? word : shapes.find(({ whole }) => whole.test(word))?.code) ?? [],
  )
  return new Set(named).size === 1 ? (named[0] ?? null) : null
}

const besideOf = new Map(shapes.map(({ code, beside }) => [code, beside]))

/** An amount of a currency, in minor units. Nothing is counted together: `1 000-50` may be a sum or have fifty cents. */
export const readAmount = (cell: string, currency: string): AmountParse => {
  const beside = besideOf.get(currency)
  const text = (beside ? cell.replace(beside, '') : cell)
    .replace(/(?<=\d) ?= ?(?=\d{2}$)/, '.')
    .replace(/(?<=\d)\.$/, '')
  if (/\d ?[-–—−+] ?\d/.test(text)) return { ok: false, problem: 'not_an_amount' }
  return parseAmount(text, currency)
}
