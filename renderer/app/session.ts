// Locking replaces the window: where one was, and in which field, waits in the vault.
import type { AnyRouter } from '@tanstack/react-router'
import { z } from 'zod'
import { onLocking } from '../api/drafts.ts'
import { invoke } from '../api/invoke.ts'

const place = { screen: 'session', record: 'last' }
const kept = z.object({ path: z.string(), field: z.string() })

const focusedField = (): string => document.activeElement?.getAttribute('name') ?? ''

/** Fields appear when their page has its data: wait for them, but not long. */
const focusField = (field: string) => {
  if (!field) return
  const tryNow = () => {
    const found = document.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)
    found?.focus()
    return Boolean(found)
  }
  if (tryNow()) return
  const observer = new MutationObserver(() => tryNow() && observer.disconnect())
  observer.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), 3000)
}

export const returnToSession = async (router: AnyRouter): Promise<void> => {
  const { success, data } = kept.safeParse(await invoke('drafts.get', place).catch(() => null))
  if (!success) return
  await invoke('drafts.discard', place)
  await router.navigate({ to: data.path, replace: true })
  focusField(data.field)
}

export const keepSession = (router: AnyRouter): (() => void) =>
  onLocking(async () => {
    const value = { path: router.state.location.href, field: focusedField() }
    await invoke('drafts.save', { ...place, value })
  })
