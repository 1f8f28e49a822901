import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { BankClipboard } from '../../../electron/shell/bank-clipboard.ts'
import { clipboard } from '../../host/desktop.ts'

const iban = 'CH93 0076 2011 6238 5295 7'
beforeEach(() => void vi.useFakeTimers())
afterEach(async () => {
  vi.useRealTimers()
  await clipboard.clear()
})

test('an account number leaves the clipboard after 30 seconds, and not before', async () => {
  const bank = new BankClipboard(clipboard)
  await bank.copy(iban)
  await vi.advanceTimersByTimeAsync(29_000)
  expect(await clipboard.readText()).toBe(iban)
  await vi.advanceTimersByTimeAsync(1_500)
  expect(await clipboard.readText()).toBe('')
})

test('what was copied since stays, and a second copy has its own 30 seconds', async () => {
  const bank = new BankClipboard(clipboard)
  await bank.copy(iban)
  await vi.advanceTimersByTimeAsync(20_000)
  await bank.copy('KZ86 125K ZT50 0410 0100')
  await vi.advanceTimersByTimeAsync(20_000)
  expect(await clipboard.readText()).toBe('KZ86 125K ZT50 0410 0100')
  await clipboard.writeText('a recipe')
  await vi.advanceTimersByTimeAsync(20_000)
  expect(await clipboard.readText()).toBe('a recipe')
})

test('at lock and quit it goes at once', async () => {
  const bank = new BankClipboard(clipboard)
  await bank.copy(iban)
  await bank.forget()
  expect(await clipboard.readText()).toBe('')
  await clipboard.writeText('kept')
  await bank.forget()
  expect(await clipboard.readText()).toBe('kept')
})
