// One row of a foreign list, read field by field; what cannot be read is noted beside its column.
import type { ImportSettings, RowProblem } from '../../../shared/contract/imports.ts'
import { countryIn } from '../../../shared/import/read-country.ts'
import { type NameRead, readNames } from '../../../shared/import/read-names.ts'
import { readDate } from '../../../shared/import/read-date.ts'
import { readTerm, type TermRead } from '../../../shared/import/read-term.ts'
import { type AmountParse, parseAmount } from '../../../shared/money.ts'
import type { PartialDate } from '../../../shared/partial-date.ts'
import { codeIn } from './words.ts'

/** What is the same for all rows: where each field stands, and how cells are read. */
export type Reading = {
  settings: ImportSettings
  columnOf: ReadonlyMap<string, number>
  fields: ReadonlySet<string>
  lists: ReadonlyMap<string, string>
  thisYear: number
}

const yes = /^(?:1|x|х|\+|v|✓|yes|y|true|oui|o|vrai|да|д|истина|иә|ия|ақиқат)$/i
const no = /^(?:0|-|–|—|no|n|false|non|faux|нет|н|ложь|жоқ)$/i
/** What people write where they know nothing. */
const nothing =
  /^(?:[-–—?.]+|n\/?a|нет данных|неизвестно|неизв\.?|н\/д|unknown|inconnue?|белгісіз|не известно)$/i

export class Row {
  readonly n: number
  readonly problems: RowProblem[] = []
  readonly #cells: readonly string[]
  readonly #reading: Reading

  constructor(n: number, cells: readonly string[], reading: Reading) {
    this.n = n
    this.#cells = cells
    this.#reading = reading
  }

  /** Notes what is wrong with a field, or with the row as a whole. */
  refuse(about: string | null, problem: string, values: RowProblem['values'] = {}): null {
    // A door may name what no list has a column for.
    const field = about !== null && this.#reading.fields.has(about) ? about : null
    const column = field === null ? null : (this.#reading.columnOf.get(field) ?? null)
    if (!this.problems.some((known) => known.field === field && known.problem === problem))
      this.problems.push({ column, field, problem, values })
    return null
  }

  /** The text of a field: of its column, else the one for all rows; '' where there is none. */
  text(field: string, most = 8_000): string {
    const column = this.#reading.columnOf.get(field)
    const own = column === undefined ? '' : (this.#cells[column] ?? '')
    const said = own || this.common(field)
    if (said.length > most) this.refuse(field, 'too_long', { max: most })
    return said.slice(0, most)
  }
  /** The value for all rows, which may be the id of a record. */
  common(field: string): string {
    return this.#reading.settings.common[field] ?? ''
  }
  has(field: string): boolean {
    const text = this.text(field)
    return text !== '' && !nothing.test(text)
  }

  get replaces(): boolean {
    return this.#reading.settings.replaces
  }

  date(field: string): PartialDate | null {
    if (!this.has(field)) return null
    const { settings, thisYear } = this.#reading
    const read = readDate(this.text(field), settings.dateOrder, thisYear)
    return read.ok ? read.date : this.refuse(field, read.problem)
  }
  /** A whole day, ISO 8601. */
  day(field: string): string | null {
    const date = this.date(field)
    if (!date) return null
    return date.text.length === 10 ? date.text : this.refuse(field, 'whole_day')
  }
  term(field: string): Exclude<TermRead, { as: 'unreadable' }> | null {
    if (!this.has(field)) return null
    const { settings, thisYear } = this.#reading
    const read = readTerm(this.text(field), settings.dateOrder, thisYear)
    return read.as === 'unreadable' ? this.refuse(field, 'not_a_term') : read
  }
  names(field: string): NameRead[] {
    return this.has(field) ? readNames(this.text(field), this.#reading.settings.nameOrder) : []
  }
  /** Minor units. */
  amount(field: string, currency: string): number | null {
    if (!this.has(field)) return null
    const read: AmountParse = parseAmount(this.text(field), currency)
    return read.ok ? read.minor : this.refuse(field, read.problem, read.values ?? {})
  }
  number(field: string): number | null {
    if (!this.has(field)) return null
    const digits = this.text(field)
      .replace(/[\s'’]/g, '')
      .replace(/(?<=\d)[.,](?=\d{3}(?:\D|$))/g, '')
    return /^\d{1,12}$/.test(digits) ? Number(digits) : this.refuse(field, 'not_a_number')
  }
  yesNo(field: string): boolean {
    if (!this.has(field) || no.test(this.text(field))) return false
    if (yes.test(this.text(field))) return true
    this.refuse(field, 'yes_or_no')
    return false
  }
  /** ISO 3166-1 alpha-2. */
  country(field: string): string {
    if (!this.has(field)) return ''
    return countryIn(this.text(field)) ?? this.refuse(field, 'no_country') ?? ''
  }
  /** ISO 4217. */
  currency(field: string): string {
    const text = this.text(field).trim()
    const sign = { '€': 'EUR', $: 'USD', '₸': 'KZT', '₽': 'RUB', '£': 'GBP' }[text]
    const word = /^(?:тг|тенге|теңге|tenge)\.?$/i.test(text)
      ? 'KZT'
      : /^(?:руб|рубл\p{L}*)\.?$/iu.test(text)
        ? 'RUB'
        : /^euros?$/i.test(text)
          ? 'EUR'
          : null
    const code = sign ?? word ?? text.toUpperCase()
    if (/^[A-Z]{3}$/.test(code)) return code
    this.refuse(field, text ? 'no_currency' : 'required')
    return ''
  }
  /** The code of a word of the field's vocabulary. */
  word(field: string): string | null {
    return this.has(field) ? this.#code(field, this.text(field)) : null
  }
  words(field: string): string[] {
    if (!this.has(field)) return []
    const whole = this.#known(field, this.text(field))
    if (whole) return [whole]
    return this.text(field)
      .split(/[,;/\n]+/)
      .map((part) => part.trim())
      .filter(Boolean)
      .flatMap((part) => this.#code(field, part) ?? [])
  }

  #known(field: string, text: string): string | null {
    const { lists, settings } = this.#reading
    const said = settings.words[field]?.[text.toLowerCase()]
    return said ?? codeIn(lists.get(field) ?? '', text)
  }
  #code(field: string, text: string): string | null {
    return this.#known(field, text) ?? this.refuse(field, 'not_a_known_word', { text: text.slice(0, 60) })
  }
}
