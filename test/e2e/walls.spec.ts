// The walls around every page, tried from inside one.
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, sharing as test } from './fixture.ts'

const ask = (page: Page, channel: string, input: unknown) =>
  page.evaluate(([name, value]) => window.desk.invoke(name as string, value), [channel, input])

/** A server on this machine that counts who gets through: blocked means that it never hears a thing. */
const listeningServer = async () => {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(request.url ?? '')
    response.setHeader('content-disposition', 'attachment; filename=caught.txt').end('caught')
  })
  server.on('upgrade', (request) => heard.push(`socket ${request.url}`))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { heard, host: `127.0.0.1:${port}`, close: () => server.close() }
}

test('G10: no policy is broken by our page, and an injected script or style does nothing', async ({
  page,
}) => {
  const found = await page.evaluate(async () => {
    const broken: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      broken.push(effectiveDirective),
    )
    const attempt = (act: () => void) => {
      try {
        act()
      } catch {
        // Trusted Types refuse the text itself.
      }
    }
    const script = document.createElement('script')
    attempt(() => script.append('window.evil = true'))
    document.head.append(script)
    attempt(() => document.body.setAttribute('onclick', 'window.evil = true'))
    document.body.click()
    const style = document.createElement('style')
    style.append('body { outline-width: 77px }')
    document.head.append(style)
    // Later: what runs within this very call, tests included, may evaluate.
    setTimeout(() => attempt(() => void Reflect.construct(Function, ['window.evil = true']).call(window)))
    await fetch('https://example.org/').catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 50))
    return { broken, evil: 'evil' in window, outline: getComputedStyle(document.body).outlineWidth }
  })
  expect(found.evil).toBe(false)
  expect(found.outline).not.toBe('77px')
  expect(found.broken).toEqual(expect.arrayContaining(['style-src-elem', 'connect-src']))
})

test('G10: a page loads without breaking the policy, with a nonce that no other load has', async ({
  app,
  page,
}) => {
  const nonces = new Set<string>()
  for (let load = 0; load < 3; load++) {
    const broken: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) broken.push(message.text())
    })
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.loadURL('app://bundle/index.html')
        .then(() => null),
    )
    nonces.add(
      await page.evaluate(
        () => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '',
      ),
    )
    expect(broken).toEqual([])
  }
  expect(nonces.size).toBe(3)
  for (const nonce of nonces) expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
})

test('G11: the page goes nowhere', async ({ app, page }) => {
  const server = await listeningServer()
  const before = page.url()
  for (const address of [
    `http://${server.host}/`,
    'https://example.org/',
    'file:///etc/passwd',
    'app://other/',
  ]) {
    await page.evaluate((url) => void (location.href = url), address)
    await page.waitForTimeout(150)
    expect(page.url()).toBe(before)
  }
  await expect(page.locator('body')).toBeVisible()
  expect(server.heard).toEqual([])
  server.close()
  expect(app.windows()).toHaveLength(1)
})

test('G11: the page opens no window', async ({ app, page }) => {
  await page.evaluate(() => void window.open('https://example.org/'))
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.org/a',
      target: '_blank',
    })
    document.body.append(link)
    link.click()
  })
  await page.waitForTimeout(500) // an allowed one takes a moment to appear
  await expect.poll(() => app.windows().length).toBe(1)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('G11: no permission is given', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'persistent-storage',
    ]
    const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }))
    return (await Promise.all(asked)).map(({ state }) => state)
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
  const refused = await page.evaluate(
    () =>
      new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve(0),
          (e) => resolve(e.code),
        ),
      ),
  )
  expect(refused).toBe(1)
})

test('G11: nothing is downloaded', async ({ app, page, profile }) => {
  await app.evaluate(({ session }) => {
    const answer = new Promise((resolve) => {
      session.fromPartition('desk').once('will-download', (event) => resolve(event.defaultPrevented))
    })
    Reflect.set(globalThis, 'downloadRefused', answer)
  })
  await page.evaluate(() => {
    const href = URL.createObjectURL(new Blob(['caught']))
    const link = Object.assign(document.createElement('a'), { href, download: 'caught.txt' })
    document.body.append(link)
    link.click()
  })
  expect(await app.evaluate((): unknown => Reflect.get(globalThis, 'downloadRefused'))).toBe(true)
  const downloads = await app.evaluate(({ app: program }) => program.getPath('downloads'))
  expect(downloads.startsWith(profile)).toBe(true)
  expect(existsSync(join(downloads, 'caught.txt'))).toBe(false)
})

test('no request reaches the network, even one the policy would let through', async ({ app, page }) => {
  await page.waitForLoadState()
  const server = await listeningServer()
  const ended = await app.evaluate(
    ({ BrowserWindow }, url) =>
      BrowserWindow.getAllWindows()[0]
        ?.loadURL(url)
        .then(
          () => 'loaded',
          (error) => String(error),
        ),
    `http://${server.host}/direct`,
  )
  expect(ended).toContain('ERR_BLOCKED_BY_CLIENT')
  expect(server.heard).toEqual([])
  // It is still on its way there, and would take the next page along.
  await expect.poll(() => page.url()).toMatch(/^chrome-error:/)
  server.close()
})

test('no socket reaches the network', async ({ page }) => {
  const server = await listeningServer()
  const opened = await page.evaluate(
    (url) =>
      new Promise((resolve) => {
        try {
          const socket = new WebSocket(url)
          socket.addEventListener('open', () => resolve('open'))
          socket.addEventListener('close', () => resolve('closed'))
          socket.addEventListener('error', () => resolve('error'))
        } catch {
          resolve('refused')
        }
      }),
    `ws://${server.host}/socket`,
  )
  expect(opened).not.toBe('open')
  expect(server.heard).toEqual([])
  server.close()
})

test('the bridge is invoke and on, and nothing of Node or Electron is within reach', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.desk),
    frozen: Object.isFrozen(window.desk),
    leaks: ['require', 'process', 'module', 'ipcRenderer', 'toMain', 'fromMain'].filter(
      (key) => key in window,
    ),
  }))
  expect(seen).toEqual({ bridge: ['invoke', 'on'], frozen: true, leaks: [] })
})

test('unknown channels are refused, and inputs of known ones are parsed', async ({ page }) => {
  for (const channel of ['toString', '__proto__', 'constructor', 'close', 'fillDemo', 'op'])
    expect(await ask(page, channel, { op: 'close' })).toEqual({ ok: false, error: { code: 'locked' } })
  const typed = 'Қанарейка'
  const answers = [
    await ask(page, 'vault.unlock', { vaultId: typed, slot: 'user', secret: typed }),
    await ask(page, 'vault.create', { kind: 'office', passphrase: '', extra: typed }),
    await ask(page, 'app.setPreferences', { idleMinutes: 31 }),
  ]
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'validation' } })
  expect(answers[1]).toMatchObject({ error: { fields: { passphrase: { problem: 'required' } } } })
  expect(answers[2]).toMatchObject({
    error: { fields: { idleMinutes: { problem: 'invalid', values: { max: 30 } } } },
  })
  expect(JSON.stringify(answers)).not.toContain(typed)
})
