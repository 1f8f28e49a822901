import { readStatementFile } from './read-statement.ts'

self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) =>
  self.postMessage(readStatementFile(data)),
)
