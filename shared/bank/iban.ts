// Numbers of accounts: ISO 13616 with its check digits (ISO 7064, mod 97-10).

/** Lengths by country (IBAN registry), of those an office like ours pays to or from. */
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BY28 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GE22 GI23 ' +
    'GR27 HR21 HU28 IE22 IL23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 ' +
    'PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SE24 SI19 SK24 SM27 TR26 UA29 XK20'
  )
    .split(' ')
    .map((each) => [each.slice(0, 2), Number(each.slice(2))]),
)

/** As banks keep it: no spaces, capitals. Works for any account number. */
export const plainAccount = (typed: string): string => typed.replace(/[\s.-]/g, '').toUpperCase()

const remainder = (plain: string): number => {
  const moved = plain.slice(4) + plain.slice(0, 4)
  let rest = 0
  for (const symbol of moved)
    for (const digit of String(Number.parseInt(symbol, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest
}

/** Whether the length and the check digits are right. */
export const isIban = (typed: string): boolean => {
  const plain = plainAccount(typed)
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{1,30}$/.test(plain)) return false
  const expected = lengths[plain.slice(0, 2)]
  if (expected === undefined ? plain.length < 15 : plain.length !== expected) return false
  return remainder(plain) === 1
}

/** A number that begins as an IBAN does must be one; any other is the bank's own and cannot be checked. */
export const isAccountNumber = (typed: string): boolean =>
  !/^[A-Z]{2}\d{2}/.test(plainAccount(typed)) || isIban(typed)

/** Groups of four, as on paper. */
export const printedIban = (typed: string): string =>
  isIban(typed) ? plainAccount(typed).replace(/(.{4})(?=.)/g, '$1 ') : typed.trim()

/** Of Switzerland or Liechtenstein, the only ones the slip of a QR-bill takes. */
export const isSwissIban = (typed: string): boolean => /^(CH|LI)/.test(plainAccount(typed)) && isIban(typed)
/** An institution between 30000 and 31999: for slips with a structured reference only. */
export const isQrIban = (typed: string): boolean => /^3[01]\d{3}$/.test(plainAccount(typed).slice(4, 9))
