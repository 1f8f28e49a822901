// The recovery key: 128 random bits a person can write down, read aloud and type again (Crockford base32).
import { randomBytes } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const checkAlphabet = `${alphabet}*~$=U`
const length = 26 // 130 bits hold 128

/** Seven groups of four: 26 symbols, the check symbol, and a closing X that fills the last group. */
export const formatRecoveryKey = (bits: Buffer): string => {
  let number = BigInt(`0x${bits.toString('hex')}`)
  const check = checkAlphabet[Number(number % 37n)]
  let symbols = ''
  for (let i = 0; i < length; i++) {
    symbols = alphabet[Number(number & 31n)] + symbols
    number >>= 5n
  }
  return `${symbols}${check}X`.match(/.{4}/g)?.join('-') ?? ''
}

export const newRecoveryKey = (): string => formatRecoveryKey(randomBytes(16))

/** The key as it was given out, from what somebody typed; null when a symbol is wrong or missing. */
export const readRecoveryKey = (typed: string): string | null => {
  const symbols = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (symbols.length !== length + 2 || !symbols.endsWith('X')) return null
  let number = 0n
  for (const symbol of symbols.slice(0, length)) {
    const value = alphabet.indexOf(symbol)
    if (value < 0) return null
    number = (number << 5n) | BigInt(value)
  }
  if (number >> 128n || checkAlphabet[Number(number % 37n)] !== symbols[length]) return null
  return formatRecoveryKey(Buffer.from(number.toString(16).padStart(32, '0'), 'hex'))
}
