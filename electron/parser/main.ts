// The parser process: one untrusted file, then it ends. It holds no database and no key, and may crash or be killed.
import { inParts } from '../../shared/in-parts.ts'
import {
  type ParserAnswer,
  type ParserRequest,
  type ReadOptions,
  UnreadableTable,
} from '../../shared/import/table.ts'
import { readTable } from './read.ts'

/** So many cells go in one piece that passing it on takes a millisecond or two. */
const cellsTogether = 4_000

/** The answers in turn, each when it is asked for. */
async function* answers(bytes: Uint8Array, options: ReadOptions): AsyncGenerator<ParserAnswer> {
  const { shape, rows } = await readTable(bytes, options)
  yield { say: 'shape', shape }
  const together = Math.max(1, Math.floor(cellsTogether / shape.columnCount))
  for (const some of inParts(rows, together)) yield { say: 'rows', rows: some }
  yield { say: 'end' }
}

let pieces: Uint8Array[] = []
let going: AsyncGenerator<ParserAnswer> | undefined
const next = async (asked: ParserRequest): Promise<ParserAnswer> => {
  if (asked.ask === 'take') {
    pieces.push(asked.bytes)
    return { say: 'taken' }
  }
  if (asked.ask === 'read') {
    going = answers(Buffer.concat(pieces), asked.options)
    pieces = []
  }
  try {
    const answer: ParserAnswer | undefined = (await going?.next())?.value
    return answer ?? { say: 'end' }
  } catch (error) {
    return { say: 'problem', problem: error instanceof UnreadableTable ? error.problem : 'unreadable' }
  }
}
process.parentPort.on('message', ({ data }: { data: ParserRequest }) => {
  void next(data).then((answer) => process.parentPort.postMessage(answer))
})
