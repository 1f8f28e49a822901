// A country as lists name it, in nine languages or by its code.

const codes =
  'AF AL DZ AD AO AR AM AU AT AZ BD BY BE BA BR BG CA CL CN CO HR CU CY CZ DK EG EE FI FR GE DE GR HU IS IN ID IR IQ IE IL IT JP JO KZ KE KR KW KG LV LB LT LU MK MY MT MX MD MC MN ME MA NL NZ NG NO PK PS PE PH PL PT QA RO RU SA RS SG SK SI ZA ES SE CH SY TJ TH TN TR TM UA AE GB US UZ VA VE VN YE'.split(
    ' ',
  )
/** What stands around the name of a state, and of whoever belongs to it. */
const around =
  /(?:^| )(?:республик[аи]|the|republic of|république (?:de|du)|гражданин|гражданка|гражданство|граждане|гр\.|citizen of)(?= )|республикасы$/giu
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(around, '')
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{M}]/gu, '')
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
  казахстанское: 'KZ',
  российскаяфедерация: 'RU',
  российское: 'RU',
  россия: 'RU',
  кыргызстан: 'KG',
  украинское: 'UA',
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
  каз: 'KZ',
  казахстанец: 'KZ',
  kazakhstanais: 'KZ',
  kazakhstanaise: 'KZ',
  kasachstan: 'KZ',
  kaz: 'KZ',
  rus: 'RU',
  росс: 'RU',
  ukr: 'UA',
  укр: 'UA',
  kgz: 'KG',
  uzb: 'UZ',
  tur: 'TR',
  gbr: 'GB',
  deu: 'DE',
  фрг: 'DE',
  fra: 'FR',
  che: 'CH',
  чехия: 'CZ',
}
const byName: ReadonlyMap<string, string> = new Map([
  ...['en', 'fr', 'ru', 'kk', 'uk', 'de', 'tr', 'zh', 'ar'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' })
    return codes.map((code) => [plain(names.of(code) ?? code), code] as const)
  }),
  ...Object.entries(also),
])

/** ISO 3166-1 alpha-2; null where the text names no country known here. */
export const countryIn = (text: string): string | null => {
  const code = text.trim().replaceAll('.', '').toUpperCase()
  if (/^[A-Z]{2}$/.test(code) && codes.includes(code)) return code
  return byName.get(plain(text)) ?? null
}
