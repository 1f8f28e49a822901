// Loaded into a forked process before its own code: gives it process.parentPort, the one thing a utility process has.
import { Strict } from './strict.ts'

export class ParentPort extends Strict {
  constructor() {
    super('parentPort')
    // Messages wait until somebody listens, as in Electron.
    this.once('newListener', () => {
      process.on('message', (data) => this.emit('message', { data, ports: [] }))
    })
    process.on('disconnect', () => process.exit()) // a utility process does not outlive its program
  }
  postMessage(message: unknown): void {
    process.send?.(structuredClone(message))
  }
}

Object.defineProperty(process, 'parentPort', { value: new ParentPort() })
