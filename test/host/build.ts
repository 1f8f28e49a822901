// Builds the program when what is built is missing or older than its sources.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package-lock.json',
]
const built = ['out/main/main.js', 'out/main/vault.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

const newest = (path: string): number => {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Whether out/ stands for the sources as they are now. */
export const isFresh = (): boolean => {
  if (!built.every((path) => existsSync(join(root, path)))) return false
  const since = Math.min(...built.map((path) => statSync(join(root, path)).mtimeMs))
  return sources.every((path) => !existsSync(join(root, path)) || newest(join(root, path)) <= since)
}

export const buildIfStale = (): void => {
  if (isFresh()) return
  const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  execFileSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' })
}
