// The parts of a desktop that have no page: dialogs, clipboard, screen, power.
import { Strict, strict } from './strict.ts'

type OneOrTwo = [options: object] | [window: object, options: object]

/** Nobody is at the keyboard: every dialog is cancelled until a test puts a function of its own in its place. */
export const dialog = strict('dialog', {
  showOpenDialog: async (..._asked: OneOrTwo) => ({ canceled: true, filePaths: [] as string[] }),
  showSaveDialog: async (..._asked: OneOrTwo) => ({ canceled: true, filePath: '' }),
  showMessageBox: async (..._asked: OneOrTwo) => ({ response: 0, checkboxChecked: false }),
  showErrorBox: (title: string, content: string) => console.error(`${title}\n${content}`),
})

let copied = ''
/** A clipboard of its own: a test must not touch the one of whoever runs it. */
export const clipboard = strict('clipboard', {
  readText: async () => copied,
  writeText: async (text: string) => void (copied = text),
  clear: async () => void (copied = ''),
})

const area = { x: 0, y: 0, width: 1920, height: 1080 }
const display = strict('Display', { id: 1, bounds: area, workArea: area, scaleFactor: 1 })
class Screen extends Strict {
  constructor() {
    super('screen')
  }
  getPrimaryDisplay = () => display
  getAllDisplays = () => [display]
  getDisplayMatching = (_bounds: Electron.Rectangle) => display
}
export const screen = new Screen()

/** Somebody always has just touched the keyboard; a test emits `suspend`, or replaces getSystemIdleTime. */
class PowerMonitor extends Strict {
  constructor() {
    super('powerMonitor')
  }
  getSystemIdleTime = () => 0
}
export const powerMonitor = new PowerMonitor()
