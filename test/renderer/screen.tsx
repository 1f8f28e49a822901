// Renders a part of the program as it stands in it: theme, words, cache, and a bridge that answers from a table.
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { expect } from 'vitest'
import { render } from 'vitest-browser-react'
import { makeQueryClient } from '../../renderer/api/query-client.ts'
import { speak, startLanguages } from '../../renderer/app/i18n.ts'
import { cssVariables, makeTheme } from '../../renderer/app/theme.ts'
import '../../renderer/public/layers.css'
import '../../renderer/styles/styles.ts'
import { type Role, roles } from '../../shared/contract/define.ts'
import type { Language } from '../../shared/contract/shell.ts'
import { succeed, type Result } from '../../shared/result.ts'

type Handlers = Record<string, (input: unknown) => Result>
export type Call = { channel: string; input: unknown }

/** Who is at work; with every role, unless a test says otherwise. */
const session = (held: readonly Role[]) =>
  succeed({
    userId: '019b0000-0000-7000-8000-000000000001',
    userName: 'Dana',
    roles: held,
    vaultKind: 'office',
    office: null,
    today: '2014-04-08',
  })

/** Answers only what a test names; anything else fails the test by its channel. Returns the calls made. */
export const bridge = (handlers: Handlers = {}, held: readonly Role[] = roles): Call[] => {
  const calls: Call[] = []
  window.desk = {
    invoke: async (channel, input) => {
      if (channel === 'session.current') return session(held)
      calls.push({ channel, input })
      const handler = handlers[channel]
      if (!handler) throw new Error(`no answer for ${channel}`)
      return handler(input)
    },
    on: () => () => {},
  }
  return calls
}
export const drafts: Handlers = {
  'drafts.get': () => succeed(null),
  'drafts.save': () => succeed(null),
  'drafts.discard': () => succeed(null),
}

let started = false
export const show = async (
  part: ReactNode,
  { language = 'en', scheme = 'light' }: { language?: Language; scheme?: 'light' | 'dark' } = {},
) => {
  if (started) await speak(language)
  else await startLanguages(language)
  started = true
  return render(
    <MantineProvider theme={makeTheme('Close')} forceColorScheme={scheme} cssVariablesResolver={cssVariables}>
      <QueryClientProvider client={makeQueryClient()}>
        <main>{part}</main>
      </QueryClientProvider>
    </MantineProvider>,
  )
}

/** No violation of WCAG 2.2 A and AA that axe can find. */
export const expectAccessible = async () => {
  // Colours are measured when nothing fades any more.
  await new Promise((resolve) => setTimeout(resolve, 250))
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'page-has-heading-one': { enabled: false }, region: { enabled: false } },
  })
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([])
}
