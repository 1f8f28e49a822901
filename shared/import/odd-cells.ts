// Cells and lines that are no entries: what stands for nothing, what a spreadsheet has spoilt, what counts the others.

const nothing = new Set(
  'n/a|na|tbd|нет данных|нет сведений|неизвестно|неизвестен|неизвестна|неизвестный|имя неизвестно|неизв|н/д|н/и|б/д|без даты|не известно|не установлен|не установлена|не установлено|отсутствует|unknown|no date|not known|inconnu|inconnue|inconnus|sans date|белгісіз|невідомо|unbekannt|bilinmiyor|н.в|н. в|по н.в|настоящее время|по настоящее время|present|now|to date|à ce jour|қазір|қазіргі уақытқа дейін'.split(
    '|',
  ),
)
const signs = /^[-–—?.]+$/
/** Whether people write it where they know nothing, or where nothing has ended yet. */
export const saysNothing = (text: string): boolean =>
  text.length < 30 && (signs.test(text) || nothing.has(text.toLowerCase().replace(/\.$/, '')))
export const dashes = /^[-–—_]+$/

/** Where a spreadsheet could not count, or in a column too narrow: `#REF!`, `#ИМЯ?`, `#N/A`, `####`. */
const broken = /^#(?:#+|[\p{L}\d/]+[!?]|n\/a|н\/д)$/iu
/** A long number of which the first digits were kept: `8,50407E+11`. */
const rounded = /^\d(?:[.,]\d+)?e\+\d+$/i
/** What a program writes that keeps every number with decimals. */
const floated = /^\d{6,}\.0$/
/** A cell as somebody typed it; null where a spreadsheet has spoilt it. */
export const asTyped = (text: string): string | null => {
  // Words, which are most.
  if (text.length > 30 || !(text.startsWith('#') || /^\d/.test(text))) return text
  if (broken.test(text) || rounded.test(text)) return null
  return floated.test(text) ? text.slice(0, -2) : text
}

const total =
  /^(?:итого|всего|total|totals|grand total|sub-?total|sous-total|барлығы|жиыны|gesamt|summe|toplam|разом|усього)\s*(?:$|[:;.,–—=-]|\d|(?:за|по|на|for|of|in|pour|par|чел|человек|people|personnes)(?!\p{L}))/iu
/** A line that counts the others: `Итого`, `Total: 12`, `Всего за февраль`. Its first word tells. */
export const isTotal = (cells: readonly string[]): boolean => {
  const first = cells.find((cell) => /\p{L}/u.test(cell))
  return first !== undefined && total.test(first)
}
