// node test/node.mjs <script.ts> …  Node runs TypeScript by itself since 22.18; an older one is told so in a sentence
// instead of a syntax error. Plain JavaScript of an old kind, because an old Node must be able to read it.
import { pathToFileURL } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Solidarity Desk needs Node 22.18 or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}
process.argv.splice(1, 1)
await import(pathToFileURL(process.argv[1]).href)
