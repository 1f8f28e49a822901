/** Bytes of a text in a table of single bytes; what has no place in the table becomes `?`. */
export const asWritten = (text: string, encoding: string): Uint8Array => {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder(encoding).decode(new Uint8Array([byte])),
      byte,
    ]),
  )
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 63)
}
/** As Windows writes Cyrillic. */
export const windows1251 = (text: string): Uint8Array => asWritten(text, 'windows-1251')
