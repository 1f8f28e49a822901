// npm run demo: without a display, runs the main job on the demonstration campaign and writes what comes of it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { start } from '../e2e/fixture.ts'
import { buildIfStale } from '../host/build.ts'
import { exploreDemo, look, openRoom, renderReport, reportInputs } from './story.ts'

const output = 'demo-output'
const rooms = {
  home: '/',
  people: '/people',
  families: '/families',
  organisations: '/organisations',
  actions: '/actions',
  letters: '/letters',
  fund: '/fund',
  aid: '/fund/aid',
  campaign: '/campaign',
  reports: '/reports',
  settings: '/settings',
}

buildIfStale()
rmSync(output, { recursive: true, force: true })
mkdirSync(output)
const profile = mkdtempSync(join(tmpdir(), 'desk-demo-'))
const app = await start(profile)
try {
  const first = await app.firstWindow()
  await first.setViewportSize({ width: 1280, height: 800 })
  await first.screenshot({ path: join(output, 'welcome.png') })
  const page = await exploreDemo(app, first)
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const language of ['en', 'fr'])
    for (const input of await reportInputs(page, language)) {
      const { fileName, pdf } = await renderReport(page, input)
      writeFileSync(join(output, fileName), pdf)
      console.log(fileName)
    }
  for (const theme of ['light', 'dark']) {
    await look(page, { theme })
    for (const [name, path] of Object.entries(rooms)) {
      await openRoom(page, path)
      await page.screenshot({ path: join(output, `${name}-${theme}.png`) })
      console.log(`${name}-${theme}.png`)
    }
  }
} finally {
  await app.close()
  rmSync(profile, { recursive: true, force: true })
}
console.log(`See ${output}/`)
process.exit(0)
