// utilityProcess over a forked Node. Message ports are not carried.
import { type ChildProcess, fork } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { Strict, strict } from './strict.ts'

const preload = join(import.meta.dirname, 'parent-port.ts')

export class UtilityProcess extends Strict {
  /** Known between 'spawn' and 'exit' only, as in Electron. */
  pid: number | undefined
  readonly stdout = null
  readonly stderr = null
  readonly #child: ChildProcess
  constructor(modulePath: string, args: string[], options: Electron.ForkOptions) {
    super('UtilityProcess')
    const { env = process.env, cwd, execArgv = [] } = options
    this.#child = fork(modulePath, args, {
      env: { ...env },
      ...(cwd !== undefined && { cwd }),
      execArgv: ['--import', preload, ...execArgv],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    this.#child.on('spawn', () => {
      this.pid = this.#child.pid
      this.emit('spawn')
    })
    this.#child.on('message', (message) => this.emit('message', message))
    this.#child.on('error', () => {}) // a message to a process that is gone is dropped, as in Electron
    this.#child.on('exit', (code, signal) => {
      // On POSIX Electron gives what the system gave: for a killed process, the signal.
      this.emit('exit', code ?? (signal ? constants.signals[signal] : 0))
      this.pid = undefined
    })
  }
  postMessage(message: unknown): void {
    const copy: object = structuredClone(Object(message))
    if (this.#child.connected) this.#child.send(copy)
  }
  kill(): boolean {
    return this.#child.kill()
  }
}

export const utilityProcess = strict('utilityProcess', {
  fork: (modulePath: string, args: string[] = [], options: Electron.ForkOptions = {}) =>
    new UtilityProcess(modulePath, args, options),
})
