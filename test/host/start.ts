// npm start: opens the program, in Electron where it can be had, else in an installed browser as a test window.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, systemBrowser } from './browser.ts'
import { buildIfStale } from './build.ts'

const root = join(import.meta.dirname, '../..')
const leave = (sentence: string): never => {
  console.error(sentence)
  process.exit(1)
}

const electronBinary = (): string | undefined => {
  const electron = join(root, 'node_modules/electron')
  const named = join(electron, 'path.txt')
  const path = existsSync(named) ? join(electron, 'dist', readFileSync(named, 'utf8').trim()) : undefined
  return path && existsSync(path) ? path : undefined
}

/** Runs until the window is closed, and ends as it ended. */
const run = (command: string, args: string[], env = environment()): void => {
  const child = spawn(command, [...args, ...process.argv.slice(2)], { cwd: root, env, stdio: 'inherit' })
  child.on('exit', (code) => process.exit(code ?? 1))
}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

buildIfStale()
const electron = electronBinary()
const browser = systemBrowser()
if (!hasDisplay)
  leave('There is no display to open a window on: start it on a desktop, or see it work with `npm run demo`.')
else if (electron) run(electron, ['.'])
else if (!browser)
  leave(
    'Neither Electron nor a browser is here: install Chromium, Chrome or Edge, or run `npx install-electron`.',
  )
else {
  console.log('Electron is not installed here, so the program opens as a test window in your browser.')
  const register = join(import.meta.dirname, 'register.ts')
  run(process.execPath, ['--import', register, 'out/main/main.js'], { ...environment(), HOST_HEADED: '1' })
}
