import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { VaultClient } from '../../../electron/shell/vault-client.ts'
import { UtilityProcess } from '../../host/utility-process.ts'

const unlock = (secret = 'right') =>
  ({
    op: 'unlock',
    directory: '/nowhere',
    slot: 'user',
    label: null,
    secret,
    cost: 'floor',
    failed: null,
  }) as const
const locked = { ok: false, error: { code: 'locked' } }
const alive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const start = () => {
  const pids: number[] = []
  const events: unknown[] = []
  const crashes: string[] = []
  const vault = new VaultClient({
    fork: () => {
      const child = new UtilityProcess(join(import.meta.dirname, 'fake-vault.mjs'), [], {})
      child.once('spawn', () => void pids.push(child.pid ?? 0))
      return child
    },
    onEvent: (event, payload) => void events.push([event, payload]),
    onCrash: () => void crashes.push('crashed'),
  })
  onTestFinished(() => vault.close())
  return { vault, pids, events, crashes }
}

test('calls are passed on unread while open, and answered locked before and after', async () => {
  const { vault } = start()
  expect(await vault.call('echo', 1)).toEqual(locked)
  expect(await vault.start(unlock())).toEqual({ ok: true, value: null })
  const input = { name: 'Қ', when: new Date(0), nested: [1n] }
  expect(await vault.call('echo', input)).toEqual({ ok: true, value: input })
  await vault.close()
  expect(await vault.call('echo', 1)).toEqual(locked)
})

test('a wrong passphrase leaves no process and can be tried again', async () => {
  const { vault, pids } = start()
  expect(await vault.start(unlock('wrong'))).toMatchObject({ error: { code: 'wrong_passphrase' } })
  expect(pids.filter(alive)).toEqual([])
  expect(vault.isOpen).toBe(false)
  expect((await vault.start(unlock())).ok).toBe(true)
})

test('a second start is refused while one is open', async () => {
  const { vault } = start()
  await vault.start(unlock())
  expect(await vault.start(unlock())).toMatchObject({ error: { code: 'busy' } })
  expect(vault.isOpen).toBe(true)
})

test('G18: closing ends a process that cannot listen within a second; its calls end as locked at once', async () => {
  const { vault, pids } = start()
  await vault.start(unlock())
  const hanging = vault.call('hang', {})
  await new Promise((resolve) => setTimeout(resolve, 50))
  const since = performance.now()
  const closing = vault.close()
  expect(await hanging).toEqual(locked)
  expect(performance.now() - since).toBeLessThan(100)
  await closing
  expect(performance.now() - since).toBeLessThan(1000)
  expect(pids.filter(alive)).toEqual([])
})

test('G18: killing waits for nothing, not even for a process that is just closing', async () => {
  const { vault, pids, crashes } = start()
  await vault.start(unlock())
  const hanging = vault.call('hang', {})
  await new Promise((resolve) => setTimeout(resolve, 50))
  const since = performance.now()
  void vault.close()
  await vault.kill()
  expect(performance.now() - since).toBeLessThan(300)
  expect(await hanging).toEqual(locked)
  expect(pids.filter(alive)).toEqual([])
  expect(crashes).toEqual([])
})

test('a process that dies by itself locks, and says so once', async () => {
  const { vault, crashes } = start()
  await vault.start(unlock())
  expect(await vault.call('die', {})).toEqual(locked)
  expect(crashes).toEqual(['crashed'])
  expect(vault.isOpen).toBe(false)
  expect((await vault.start(unlock())).ok).toBe(true)
})

test('a lock asked for is not a crash, and events come through', async () => {
  const { vault, crashes, events } = start()
  await vault.start(unlock())
  await vault.fillDemo()
  await vault.close()
  expect(events).toEqual([['demo.progress', { what: 'people', done: 1, total: 2 }]])
  expect(crashes).toEqual([])
})
