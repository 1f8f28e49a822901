// One row of a foreign list, read field by field; what cannot be read is noted beside its column.
import type { ImportSettings, RowProblem } from '../../../shared/contract/imports.ts'
import { countryIn } from '../../../shared/import/read-country.ts'
import { asTyped, dashes, isTotal, saysNothing } from '../../../shared/import/odd-cells.ts'
import { isHeadingAgain } from '../../../shared/import/headings.ts'
import { currencyIn, readAmount } from '../../../shared/import/read-amount.ts'
import { inSmall, type NameRead, readNames, whyNoNames } from '../../../shared/import/read-names.ts'
import { readDate } from '../../../shared/import/read-date.ts'
import { readTerm, type TermRead } from '../../../shared/import/read-term.ts'
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
const counted =
  /(?<=\d) ?(?:чел\p{L}*|дет\p{L}*|писем|письм\p{L}*|people|persons?|children|letters?|personnes?|enfants?|lettres?|адам|бала|хат)\.?$/iu

export class Row {
  readonly n: number
  readonly problems: RowProblem[] = []
  readonly #cells: readonly string[]
  readonly #reading: Reading

  constructor(n: number, cells: readonly string[], reading: Reading) {
    this.n = n
    this.#cells = cells
    this.#reading = reading
    const more = cells.slice(reading.settings.columns.length).join(' ').trim()
    if (more !== '') this.refuse(null, 'more_cells_than_headings', { text: more.slice(0, 60) })
    if (isTotal(cells)) this.refuse(null, 'total_line')
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
    const text = own === '' || dashes.test(own) ? this.common(field) : asTyped(own)
    if (text === null) {
      this.refuse(field, 'spoilt_by_spreadsheet')
      return ''
    }
    if (text.length > most) this.refuse(field, 'too_long', { max: most })
    return text.slice(0, most)
  }
  /** The value for all rows, which may be the id of a record. */
  common(field: string): string {
    return this.#reading.settings.common[field] ?? ''
  }
  has(field: string): boolean {
    const text = this.text(field)
    return text !== '' && !saysNothing(text)
  }

  /** Whether the line says nothing else, where others do. */
  saysOnly(field: string): boolean {
    const text = this.text(field)
    return this.#reading.columnOf.size > 1 && this.#cells.every((cell) => cell === '' || cell === text)
  }

  get replaces(): boolean {
    return this.#reading.settings.replaces
  }

  date(field: string): PartialDate | null {
    // `Освобождён: нет` is no date, and no mistake.
    if (!this.has(field) || no.test(this.text(field))) return null
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
    if (!this.has(field)) return []
    const cell = this.text(field)
    const reads = readNames(cell, this.#reading.settings.nameOrder)
    return this.#isNames(field, cell, reads) ? reads : []
  }
  /** A part of a name in a column of its own. */
  namePart(field: string): string {
    if (!this.has(field)) return ''
    const cell = this.text(field, 100)
    return this.#isNames(field, cell, []) ? inSmall(cell) : ''
  }
  #isNames(field: string, cell: string, reads: readonly NameRead[]): boolean {
    const why = isHeadingAgain(cell) ? 'headings_again' : whyNoNames(cell, reads)
    if (why) this.refuse(field, why)
    return why === null
  }
  /** Minor units. */
  amount(field: string, currency: string): number | null {
    if (!this.has(field)) return null
    const read = readAmount(this.text(field), currency)
    return read.ok ? read.minor : this.refuse(field, read.problem, read.values ?? {})
  }
  number(field: string): number | null {
    if (!this.has(field)) return null
    const digits = this.text(field)
      .replace(counted, '')
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
    const text = this.text(field)
    const code = currencyIn(text)
    if (code) return code
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
