/** A list in parts of `size`, in order; the last one may be shorter. */
export function* inParts<T>(all: readonly T[], size: number): Generator<T[], void> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}
