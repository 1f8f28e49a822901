// Menu: items are kept, so that a test can click one; their accelerators work from the keyboard.
import { strict } from './strict.ts'

type Template = Electron.MenuItemConstructorOptions
type Item = {
  id: string
  label: string
  role?: string
  accelerator?: string
  submenu?: Menu
  click: () => void
}

const makeItem = ({ id = '', label = '', role, accelerator, submenu, click }: Template): Item =>
  strict('MenuItem', {
    id,
    label,
    ...(role && { role }),
    ...(typeof accelerator === 'string' && { accelerator }),
    ...(Array.isArray(submenu) && { submenu: Menu.buildFromTemplate(submenu) }),
    click: () => void (click && Reflect.apply(click, undefined, [])),
  })

let current: Menu | null = null

export class Menu {
  readonly items: Item[]
  constructor(items: Item[]) {
    this.items = items
  }
  static buildFromTemplate = (template: Template[]) => strict('Menu', new Menu(template.map(makeItem)))
  static setApplicationMenu = (menu: Menu | null) => void (current = menu)
  static getApplicationMenu = () => current
  getMenuItemById(id: string): Item | null {
    for (const item of this.items) {
      if (item.id === id) return item
      const found = 'submenu' in item ? item.submenu?.getMenuItemById(id) : null
      if (found) return found
    }
    return null
  }
  /** The item with this accelerator, wherever it stands. */
  find(accelerator: string): Item | undefined {
    for (const item of this.items) {
      if ('accelerator' in item && item.accelerator?.toLowerCase() === accelerator) return item
      const found = 'submenu' in item ? item.submenu?.find(accelerator) : undefined
      if (found) return found
    }
    return undefined
  }
}

/** A key combination typed in a page, in Electron's words for it: `commandorcontrol+l`. */
export const pressed = (accelerator: string): void => current?.find(accelerator)?.click()
