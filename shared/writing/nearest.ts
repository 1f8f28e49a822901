/** How many letters must change to make one word of the other (Levenshtein 1966). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of Array.from(a).entries()) {
    let left = i + 1
    row = row.map((above, j) => {
      if (j === 0) return left
      const diagonal = row[j - 1] ?? 0
      left = Math.min(above + 1, left + 1, diagonal + (letter === b[j - 1] ? 0 : 1))
      return left
    })
  }
  return row.at(-1) ?? 0
}

/** The name among these that was probably meant; null where none is near: a third of the letters may differ. */
export const nearestOf = <Name extends string>(written: string, names: readonly Name[]): Name | null => {
  const asked = written.toLowerCase()
  // `{mission.salutation}` means what is called `salutation` elsewhere.
  const last = asked.split('.').at(-1) ?? asked
  const [nearest] = names
    .map((name) => {
      const known = name.toLowerCase()
      return { name, far: Math.min(distance(asked, known), last === known ? 1 : Infinity) }
    })
    .toSorted((a, b) => a.far - b.far)
  return nearest && nearest.far <= Math.max(1, Math.floor(asked.length / 3)) ? nearest.name : null
}
