// The application menu. Locking works from main, so that a page that hangs cannot prevent it; the rest is told to the page.
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../shared/contract/shell.ts'
import { menuLabels, menuLanguage } from './menu-labels.ts'

type Options = {
  language: Language | null
  lock: () => void
  panic: () => void
  quit: () => void
  /** A page hears of it as `menu.chosen`. */
  choose: (item: string) => void
}

/** Builds the menu in the user's language; called again when the language changes. */
export const installMenu = ({ language, lock, panic, quit, choose }: Options): void => {
  const say = menuLabels[menuLanguage(language, app.getLocale())]
  const told = (id: string, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    ...(accelerator && { accelerator }),
    click: () => choose(id),
  })
  const template: MenuItemConstructorOptions[] = [
    {
      label: say.file,
      submenu: [
        { id: 'lock', label: say.lock, accelerator: 'CommandOrControl+L', click: lock },
        { id: 'panic', label: say.panic, accelerator: 'CommandOrControl+Shift+L', click: panic },
        { type: 'separator' },
        { id: 'quit', label: say.quit, accelerator: 'CommandOrControl+Q', click: quit },
      ],
    },
    {
      label: say.edit,
      submenu: [
        { role: 'undo', label: say.undo },
        { role: 'redo', label: say.redo },
        { type: 'separator' },
        { role: 'cut', label: say.cut },
        { role: 'copy', label: say.copy },
        { role: 'paste', label: say.paste },
        { role: 'selectAll', label: say.selectAll },
      ],
    },
    {
      label: say.view,
      submenu: [
        told('mask', say.mask, 'F9'),
        { type: 'separator' },
        told('text.larger', say.textLarger, 'CommandOrControl+Plus'),
        told('text.smaller', say.textSmaller, 'CommandOrControl+-'),
        told('text.normal', say.textNormal, 'CommandOrControl+0'),
        { type: 'separator' },
        {
          label: say.theme,
          submenu: [
            told('theme.system', say.themeSystem),
            told('theme.light', say.themeLight),
            told('theme.dark', say.themeDark),
          ],
        },
      ],
    },
    {
      label: say.help,
      submenu: [
        told('help.contents', say.helpContents, 'F1'),
        told('help.shortcuts', say.shortcuts, 'CommandOrControl+/'),
        { type: 'separator' },
        told('help.about', say.about),
      ],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
