// A workbook is a ZIP file, which can claim to be small and unpack to a disk: it is unpacked once, piece by piece, and
// thrown away, before anything reads it.
import { Unzip, UnzipInflate } from 'fflate'
import { limits, type TableProblem, UnreadableTable } from '../../shared/import/table.ts'

/** So little at once that what it unpacks to is counted before there is much of it. */
const pieceSize = 4_096
/** Spreadsheets need no declarations of types; what is declared can unfold into gigabytes. */
const declares = /<!(?:DOCTYPE|ENTITY)/i
const decoder = new TextDecoder('latin1')

/** Refuses what unpacks to too much, holds too many files, climbs out of its folder, or declares entities. */
export const assertHarmlessZip = (bytes: Uint8Array): void => {
  let entries = 0
  let inflated = 0
  const problems: TableProblem[] = []
  const most = Math.min(limits.inflatedBytes, Math.max(bytes.length * limits.inflatedTimes, 5_000_000))
  const unzip = new Unzip((file) => {
    entries += 1
    if (entries > limits.zipEntries) problems.push('packed_too_tightly')
    if (/^[/\\]|\.\.|^[a-z]:/i.test(file.name)) problems.push('unreadable')
    let isFirst = true
    file.ondata = (error, piece) => {
      if (error) problems.push('unreadable')
      inflated += piece?.length ?? 0
      if (inflated > most) problems.push('packed_too_tightly')
      if (isFirst && /\.(?:xml|rels)$/.test(file.name) && declares.test(decoder.decode(piece)))
        problems.push('unreadable')
      isFirst = false
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && problems.length === 0; at += pieceSize)
      unzip.push(bytes.subarray(at, at + pieceSize), at + pieceSize >= bytes.length)
  } catch {
    problems.push('unreadable')
  }
  const [problem] = problems
  if (problem || entries === 0) throw new UnreadableTable(problem ?? 'unreadable')
}
