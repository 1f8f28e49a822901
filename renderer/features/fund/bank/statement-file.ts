// A file from a bank is read in a worker of its own: there is no key, no network, and whatever it does can be ended.
import { StatementProblem } from '../../../../shared/bank/statement.ts'
import type { FileAnswer, FileContent } from './read-statement.ts'

const longestMs = 20_000

/** What the file holds. Throws a StatementProblem: too large, damaged, or it took too long. */
export const openStatementFile = async (file: File): Promise<FileContent> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const worker = new Worker(new URL('./statement-worker.ts', import.meta.url), { type: 'module' })
  try {
    const answer = await new Promise<FileAnswer>((resolve, reject) => {
      const damaged = () => reject(new StatementProblem('file_unreadable'))
      worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => resolve(data))
      worker.addEventListener('error', damaged)
      setTimeout(damaged, longestMs)
      worker.postMessage(bytes)
    })
    if (!answer.ok) throw new StatementProblem(answer.problem, answer.values)
    return answer.content
  } finally {
    worker.terminate()
  }
}
