const longest = 31

/** Names sheets may bear: no signs of a path or a formula, at most 31 letters, and no other sheet's of this workbook. */
export const sheetNames = (): ((wished: string) => string) => {
  const taken = new Set<string>(['history']) // Excel keeps that one for itself
  return (wished) => {
    const plain = wished
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s']+|[\s']+$/g, '')
    for (let count = 1; ; count++) {
      const more = count === 1 ? '' : ` (${count})`
      const name = (plain || 'Table').slice(0, longest - more.length).trimEnd() + more
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  }
}
