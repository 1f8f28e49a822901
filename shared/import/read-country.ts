// A country as lists name it, in four languages or by its code.

const codes =
  'AF AL DZ AD AO AR AM AU AT AZ BD BY BE BA BR BG CA CL CN CO HR CU CY CZ DK EG EE FI FR GE DE GR HU IS IN ID IR IQ IE IL IT JP JO KZ KE KR KW KG LV LB LT LU MK MY MT MX MD MC MN ME MA NL NZ NG NO PK PS PE PH PL PT QA RO RU SA RS SG SK SI ZA ES SE CH SY TJ TH TN TR TM UA AE GB US UZ VA VE VN YE'.split(
    ' ',
  )
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}]/gu, '')
const also: Readonly<Record<string, string>> = {
  рф: 'RU',
  russia: 'RU',
  usa: 'US',
  сша: 'US',
  uk: 'GB',
  england: 'GB',
  англия: 'GB',
  оаэ: 'AE',
  kazakstan: 'KZ',
  рк: 'KZ',
  қр: 'KZ',
  казахстанка: 'KZ',
  казах: 'KZ',
  kazakh: 'KZ',
  kazakhe: 'KZ',
  kazakhstani: 'KZ',
  қазақ: 'KZ',
  russe: 'RU',
  russian: 'RU',
  россиянин: 'RU',
  русский: 'RU',
  holland: 'NL',
  чехия: 'CZ',
}
const byName: ReadonlyMap<string, string> = new Map([
  ...['en', 'fr', 'ru', 'kk'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' })
    return codes.map((code) => [plain(names.of(code) ?? code), code] as const)
  }),
  ...Object.entries(also),
])

/** ISO 3166-1 alpha-2; null where the text names no country known here. */
export const countryIn = (text: string): string | null => {
  const code = text.trim().toUpperCase()
  if (/^[A-Z]{2}$/.test(code) && codes.includes(code)) return code
  return byName.get(plain(text)) ?? null
}
