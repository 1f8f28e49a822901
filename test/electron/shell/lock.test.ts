import { expect, test } from 'vitest'
import { Lock } from '../../../electron/shell/lock.ts'

const office = ({ open = true } = {}) => {
  const order: string[] = []
  const note = (what: string) => void order.push(what)
  const vault = {
    isOpen: open,
    close: async () => {
      vault.isOpen = false
      note('close')
    },
    kill: async () => {
      vault.isOpen = false
      note('kill')
    },
  }
  const window = {
    send: (event: string) => note(event),
    hide: () => note('hide'),
    replace: async () => note(`replace, ${vault.isOpen ? 'open' : 'locked'}`),
    replaceAtOnce: async () => note('replace at once'),
  }
  return { order, lock: new Lock(window, vault) }
}

test('locks in order: drafts, out of sight, process ended, fresh window', async () => {
  const { order, lock } = office()
  const locking = lock.lock('idle')
  lock.draftsSaved()
  await locking
  expect(order).toEqual(['app.locking', 'hide', 'close', 'replace, locked'])
  expect(lock.reason).toBe('idle')
})

test('does not wait longer than 200 ms for drafts', async () => {
  const { lock } = office()
  const since = performance.now()
  await lock.lock('locked')
  expect(performance.now() - since).toBeLessThan(300)
})

test('locks once, however often it is told to', async () => {
  const { order, lock } = office()
  await Promise.all([lock.lock('idle'), lock.lock('suspended'), lock.lock('locked')])
  await lock.lock('idle')
  expect(order.filter((step) => step === 'close')).toHaveLength(1)
  expect(lock.reason).toBe('idle')
})

test('does nothing when nothing is open', async () => {
  const { order, lock } = office({ open: false })
  await lock.lock('suspended')
  expect(order).toEqual([])
  expect(lock.reason).toBe('started')
})

test('leaving asks for drafts and closes, without a fresh window', async () => {
  const { order, lock } = office()
  const leaving = lock.leave()
  lock.draftsSaved()
  await leaving
  expect(order).toEqual(['app.locking', 'close'])
})

test('what comes between runs when the vault is closed and before the fresh page asks', async () => {
  const { order, lock } = office()
  const locking = lock.lock('discarded', () => void order.push('between'))
  lock.draftsSaved()
  await locking
  expect(order.slice(-3)).toEqual(['close', 'between', 'replace, locked'])
})

test('in a panic the page goes and the process is killed before anything else is heard of', async () => {
  const { order, lock } = office()
  const locking = lock.lock('idle')
  const panic = lock.panic()
  expect(order).toEqual(['app.locking', 'replace at once', 'kill'])
  expect(lock.reason).toBe('locked') // as after any lock: it tells an onlooker nothing
  await Promise.all([locking, panic])
})
