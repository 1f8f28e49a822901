/** Bytes of a text as Windows writes Cyrillic; what has no place in its table becomes `?`. */
export const windows1251 = (text: string): Uint8Array => {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder('windows-1251').decode(new Uint8Array([byte])),
      byte,
    ]),
  )
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 63)
}
