import { useNavigate } from '@tanstack/react-router'
import { textScales, themes } from '../../../shared/contract/shell.ts'
import { useAppEvent } from '../../api/use-app-event.ts'
import { usePreferences } from '../../api/use-preferences.ts'

type Options = { showKeys: () => void; showHelp: () => void; toggleMask: () => void }

/** What the application menu offers and the page does. */
export const useMenu = ({ showKeys, showHelp, toggleMask }: Options) => {
  const navigate = useNavigate()
  const { preferences, set } = usePreferences()
  const step = (by: 1 | -1) => {
    const textScale = textScales[textScales.indexOf(preferences.textScale) + by]
    if (textScale) void set({ textScale })
  }
  useAppEvent('menu.chosen', ({ item }) => {
    const theme = themes.find((each) => item === `theme.${each}`)
    if (theme) void set({ theme })
    else if (item === 'text.larger') step(1)
    else if (item === 'text.smaller') step(-1)
    else if (item === 'text.normal') void set({ textScale: 100 })
    else if (item === 'mask') toggleMask()
    else if (item === 'help.contents') showHelp()
    else if (item === 'help.shortcuts') showKeys()
    else if (item === 'help.about') void navigate({ to: '/settings' })
  })
}
