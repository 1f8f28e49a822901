// Three sheets of which any two open: the secret of one slot, split by Shamir's scheme over GF(256).
import { randomBytes, randomInt } from 'node:crypto'
import { combine, split } from 'shamir-secret-sharing'
import { alphabet, misreadProblem } from '../../../shared/checked-symbols.ts'
import { formatShare, readShare, type Share, sheetNumbers } from '../../../shared/share-sheet.ts'
import { AppError, fieldError, type FieldProblem } from '../../../shared/result.ts'

/** `secret` is what the slot is derived from; `sheets` what goes on paper, in the order of their numbers. */
export type ShareSet = { mark: string; secret: string; sheets: string[] }

const newMark = (): string => Array.from({ length: 2 }, () => alphabet[randomInt(alphabet.length)]).join('')

/** The secret two different sheets of one set give. */
const secretOf = async (pair: readonly [Share, Share]): Promise<string> => {
  const secret = await combine(pair.map(({ bytes }) => bytes))
  const text = Buffer.from(secret).toString('hex')
  secret.fill(0)
  return text
}

/** Whether any two of the sheets, read as they will be typed, give the secret: asked before they are shown. */
const anyTwoGive = async (sheets: readonly string[], secret: string): Promise<boolean> => {
  const shares = sheets.flatMap((sheet) => {
    const read = readShare(sheet)
    return read.ok ? [read.share] : []
  })
  const pairs = shares.flatMap((a, at) => shares.slice(at + 1).map((b) => [a, b] as const))
  const found = await Promise.all(pairs.map(secretOf))
  return found.length === 3 && found.every((each) => each === secret)
}

/** Three sheets for a new random secret; `taken` are marks no new set may bear. */
export const newShareSet = async (taken: readonly string[]): Promise<ShareSet> => {
  let mark = newMark()
  while (taken.includes(mark)) mark = newMark()
  const bytes = new Uint8Array(randomBytes(32))
  const secret = Buffer.from(bytes).toString('hex')
  const parts = await split(bytes, 3, 2)
  bytes.fill(0)
  const sheets = sheetNumbers.map((number, at) =>
    formatShare({ mark, number, bytes: parts[at] ?? new Uint8Array() }),
  )
  if (!(await anyTwoGive(sheets, secret))) throw new Error('the shares do not give their secret')
  return { mark, secret, sheets }
}

const readOne = (field: 'secret' | 'second', typed: string): Share => {
  const read = readShare(typed)
  if (read.ok) return read.share
  const problem: FieldProblem = misreadProblem(read, 'share')
  throw new AppError({ code: 'validation', fields: { [field]: problem } })
}

/**
 * The secret of two sheets as they were typed, and the mark of their set. A slip of the pen, the same sheet twice and
 * sheets of different sets are `validation` beside their field: no guess, they cost no waiting.
 */
export const joinSheets = async (
  first: string,
  second: string,
): Promise<{ mark: string; secret: string }> => {
  const pair = [readOne('secret', first), readOne('second', second)] as const
  const [{ mark, number }, other] = pair
  if (mark !== other.mark) throw fieldError('second', 'share_other_set', { first: mark, second: other.mark })
  if (number === other.number) throw fieldError('second', 'share_same', { number })
  // Numbers that differ may still stand over the same point: then one of them was changed by hand.
  if (pair[0].bytes.at(-1) === pair[1].bytes.at(-1)) throw fieldError('second', 'share_wrong')
  return { mark, secret: await secretOf(pair) }
}
