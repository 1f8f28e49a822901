import type { Page } from '@playwright/test'
import { nextWindow, test } from './fixture.ts'
const ask = (page: Page, channel: string, input: unknown = {}) =>
  page.evaluate(([name, value]) => window.desk.invoke(name as string, value), [channel, input])
const list = process.env['SHOTS'] ?? ''
test('shots', async ({ app, page }) => {
  test.setTimeout(240_000)
  let p = await nextWindow(app, () => ask(page, 'vault.exploreDemo', { passphrase: 'copper lantern orchard violet harbour' }))
  const [lang = 'en', theme = 'light', size = '1280x800', ...steps] = list.split(' ')
  await ask(p, 'app.setPreferences', { language: lang, theme })
  await p.reload()
  const [w = 1280, h = 800] = size.split('x').map(Number)
  await p.setViewportSize({ width: w, height: h })
  await p.getByRole('navigation').waitFor()
  p.on('console', (m) => m.type() === 'error' && console.log(m.text()))
  p.on('pageerror', (e) => console.log(String(e)))
  let n = 0
  const shot = async (name: string) => { await p.waitForTimeout(500); await p.screenshot({ path: `/tmp/fund-shots/${lang}-${theme}-${w}-${String(n++).padStart(2, '0')}-${name}.png` }) }
  const room = async (code: string) => { await p.locator('main').focus(); await p.keyboard.press('KeyG'); await p.keyboard.press(code); await p.waitForTimeout(700) }
  await room(steps.includes('campaign') ? 'KeyC' : 'KeyF')
  await shot('home')
  if (steps.includes('campaign')) {
    const tabs = await p.getByRole('tab').count()
    for (let i = 1; i < tabs; i++) { await p.getByRole('tab').nth(i).click(); await shot(`tab${i}`)
      const b = p.locator('main [role=tabpanel] button[data-key=KeyN]')
      if (await b.count()) { await b.first().click(); await shot(`tab${i}-form`); await p.keyboard.press('Escape'); await p.waitForTimeout(200) } }
    return
  }
  if (steps.includes('tabs')) for (let i = 1; i < 7; i++) { await p.getByRole('tab').nth(i).click(); await shot(`tab${i}`) }
  if (steps.includes('forms')) {
    await p.locator('main [data-key=KeyN]').first().click(); await shot('request-form'); await p.keyboard.press('Escape')
    await p.locator('main [data-key=KeyD]').first().click(); await shot('donation-form')
    await room('KeyF')
    await p.getByRole('tab').nth(3).click(); await p.locator('main [role=tabpanel] button').last().waitFor()
    await p.locator('main [role=tabpanel] .mantine-Button-root[data-variant=filled], main [role=tabpanel] button[data-variant=filled]').first().click(); await shot('exchange-form'); await p.keyboard.press('Escape')
    await p.getByRole('tab').nth(2).click(); await p.locator('main [role=tabpanel] tbody tr').first().click(); await shot('donation-drawer'); await p.keyboard.press('Escape')
    await p.getByRole('tab').nth(4).click(); await p.locator('main [role=tabpanel] tbody tr').first().click(); await shot('remittance-drawer'); await p.keyboard.press('Escape')
    await p.locator('main ul[aria-label] button').nth(0).click(); await p.locator('main [role=tabpanel] tbody tr').first().click(); await p.waitForTimeout(400); await shot('request-page')
    if (await p.locator('main [data-key=KeyA]').count()) { await p.locator('main [data-key=KeyA]').click(); await shot('approve'); await p.keyboard.press('Escape') }
    await room('KeyF')
    await p.locator('main ul[aria-label] button').nth(2).click(); await p.waitForTimeout(400); await shot('on-the-way')
    await p.locator('main [role=tabpanel] tbody tr').first().click(); await p.waitForTimeout(400); await shot('payment-page')
    if (await p.locator('main [data-key=KeyN]').count()) { await p.locator('main [data-key=KeyN]').click(); await shot('receipt') }
  }
})
