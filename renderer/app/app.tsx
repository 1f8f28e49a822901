import { MantineProvider } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { makeQueryClient } from '../api/query-client.ts'
import { usePreferences } from '../api/use-preferences.ts'
import { nonce } from './csp.ts'
import { usePanicKey } from './use-panic-key.ts'
import { Entry } from './entry.tsx'
import { speak, systemLanguage } from './i18n.ts'
import { cssVariables, makeTheme } from './theme.ts'

export const App = () => {
  const [client] = useState(makeQueryClient)
  usePanicKey()
  return (
    <QueryClientProvider client={client}>
      <Look>
        <Entry />
      </Look>
    </QueryClientProvider>
  )
}

/** Theme, text size and language as preferred; the whole program stands inside. */
const Look = ({ children }: { children: ReactNode }) => {
  const { preferences } = usePreferences()
  const { t, i18n } = useTranslation()
  const dark = useMediaQuery('(prefers-color-scheme: dark)', undefined, { getInitialValueInEffect: false })
  const scheme = preferences.theme === 'system' ? (dark ? 'dark' : 'light') : preferences.theme
  const close = t('form.close')
  const theme = useMemo(() => makeTheme(close), [close])
  const language = preferences.language ?? systemLanguage()

  useEffect(() => {
    if (i18n.language !== language) void speak(language)
  }, [i18n, language])
  useEffect(() => {
    document.documentElement.style.fontSize = `${preferences.textScale}%`
  }, [preferences.textScale])

  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={scheme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={() => nonce}
    >
      <Notifications position="bottom-right" role="status" limit={3} />
      {children}
    </MantineProvider>
  )
}
