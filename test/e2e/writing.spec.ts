// One protest to twenty missions in three languages: written once, checked before it is made, printed, sent, answered.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { Document, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { exploreDemo } from '../demo/story.ts'
import { broken } from './axe.ts'
import { type Application, expect, test } from './fixture.ts'
import { ask, button, choose, field, room } from './office.ts'
import { textOf } from './pdf-text.ts'

type Mission = { id: string; name: string }
const main = (page: Page) => page.getByRole('main')
const dialog = (page: Page) => page.getByRole('dialog')

/** What the office knows of twenty embassies; of the last but one no address. */
const knowMissions = async (page: Page): Promise<Mission[]> => {
  const { rows } = (await ask(page, 'missions.list', { limit: 200 })) as unknown as { rows: Mission[] }
  const missions = rows.filter(({ name }) => name.startsWith('Embassy')).slice(0, 18)
  for (const city of ['Lisbon', 'Helsinki']) {
    const { id } = await ask(page, 'organisations.create', {
      name: `Embassy of Kazakhstan, ${city}`,
      kind: 'diplomatic_mission',
      mission: { sendingState: 'KZ', hostState: 'PT', missionType: 'embassy', city },
    })
    missions.push({ id, name: `Embassy of Kazakhstan, ${city}` })
  }
  for (const [at, { id }] of missions.entries()) {
    const held = (await ask(page, 'organisations.get', { id })) as unknown as {
      version: number
      name: string
      nameCyrillic: string
      mission: object
    }
    const { version, name, nameCyrillic, mission } = held
    await ask(page, 'organisations.update', {
      id,
      version,
      name,
      nameCyrillic,
      kind: 'diplomatic_mission',
      languages: [['en', 'fr', 'ru'][at % 3]],
      mission: { ...mission, postAddress: at === 18 ? '' : `${at + 1} Example Road\n10${at} Town` },
    })
  }
  return missions
}

/** Letter paper of the office's own. */
const paper = (...lines: string[]) =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }))

/** Letter paper as it was kept before anybody looked at it. */
const keepUnseen = async (page: Page, name: string, text: string) => {
  const { rows } = (await ask(page, 'templates.list', {})) as unknown as { rows: { id: string }[] }
  const bytes = [...(await paper(text))]
  await page.evaluate(
    async ([ownerId, named, held]) => {
      const input = { owner: 'letter_template', ownerId, name: named, kind: 'other', description: '' }
      const answer = await window.desk.invoke('documents.add', { ...input, bytes: new Uint8Array(held) })
      if (!answer.ok) throw new Error(JSON.stringify(answer.error))
    },
    [rows[0]?.id ?? '', name, bytes] as const,
  )
}

const saveAs = (app: Application, path: string) =>
  app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)

test('one protest to twenty missions in three languages, on paper and in Word, until the answers come', async ({
  app,
  page: first,
}) => {
  test.setTimeout(180_000)
  const page = await exploreDemo(app, first)
  const missions = await knowMissions(page)
  const folder = await mkdtemp(join(tmpdir(), 'desk-letters-'))

  await test.step('the letters of the program are taken over, and one is put in front of twenty missions', async () => {
    await room(page, 'Letters').click()
    await main(page).getByRole('tab', { name: 'Templates' }).click()
    await button(page, 'Add the five that come with the program').click()
    await expect(page.getByRole('table', { name: 'Templates of letters' })).toContainText('Release')
    await main(page).getByRole('button', { name: 'Release', exact: true }).click()
    await page.locator('input[type="file"]').setInputFiles([
      { name: 'Wrong.docx', mimeType: '', buffer: await paper('{body} {adress}') },
      { name: 'Right.docx', mimeType: '', buffer: await paper('{address}', '{#body}{.}{/body}') },
    ])
    await expect(main(page)).toContainText('Wrong.docx – There is no field adress. Is address meant?')
    await expect(page.getByRole('button', { name: 'Right.docx', exact: true })).toBeVisible()
    await keepUnseen(page, 'Old.docx', '{body} and subject}')
    await room(page, 'Letters').click()
    await main(page).getByRole('tab', { name: 'Templates' }).click()
    await button(page, 'Write letters').click()
    await choose(page, 'Template', 'Release')
    await button(page, 'Add several missions').click()
    for (const { name } of missions) await dialog(page).getByRole('checkbox', { name, exact: true }).check()
    await button(page, 'Add 20 missions').click()
    await expect(button(page, /^Make 20 letters/)).toBeVisible()
  })

  await test.step('what is missing, and a field nobody knows, are said before anything is made', async () => {
    const missing = page.getByRole('group').filter({ hasText: 'no address to send it to' })
    await expect(missing).toContainText('Embassy of Kazakhstan, Lisbon')
    const body = field(page, 'texts.en.body')
    const text = await body.inputValue()
    await body.fill(`${text}\n\n{person.names}`)
    await expect(body).toHaveAccessibleDescription(/no field person\.names\. Is persons\.names meant\?/)
    // Long enough for a second page.
    await body.fill(`${text}\n\n${'Nothing of this is lost. '.repeat(50)}`)
    expect(await broken(page)).toEqual([])
    await missing.getByRole('button', { name: 'Open the record: Embassy of Kazakhstan, Lisbon' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Embassy of Kazakhstan, Lisbon')
    await button(page, 'Continue writing').click()
    await expect(field(page, 'texts.en.body')).toHaveValue(/Nothing of this is lost\.\s*$/)
    await expect(button(page, /^Make 20 letters/)).toBeVisible()
    await expect(button(page, 'Continue writing')).toHaveCount(0)
  })

  await test.step('two get copies, and the preview follows in each language', async () => {
    const list = page.getByRole('list', { name: 'To' }).getByRole('listitem')
    for (const at of [0, 1]) {
      await list.nth(at).getByRole('button', { name: '0 copies' }).click()
      const box = page.getByRole('combobox', { name: 'A copy to' })
      await box.fill('IUF')
      await page.getByRole('option', { name: /^IUF/ }).click()
      await dialog(page).getByRole('button', { name: 'Close' }).last().click()
      await expect(dialog(page)).toHaveCount(0)
    }
    const paper = page.getByRole('region', { name: 'The letter as it will be printed' })
    await expect(paper).toContainText('Copy to:')
    await page.keyboard.press('Alt+ArrowDown')
    await expect(paper).toContainText('Libération de syndicalistes emprisonnés')
    await page.keyboard.press('Alt+ArrowDown')
    await expect(paper).toContainText('Освобождение заключённых')
  })

  await test.step('twenty letters are registered, printed with their labels, and made in Word', async () => {
    await button(page, /^Make 20 letters/).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('20 letters are registered')
    expect(await broken(page)).toEqual([])
    await saveAs(app, join(folder, 'all.pdf'))
    await button(page, 'PDF for printing').click()
    await expect(page.getByText('Saved: all.pdf')).toBeVisible({ timeout: 30_000 })
    const { text, pages, isTagged } = await textOf(await readFile(join(folder, 'all.pdf')))
    expect({ pages, isTagged }).toEqual({ pages: 28, isTagged: true })
    // Each letter counts its own pages: the seven in English have two, and the one in French that names its copy.
    const feet = Array.from(text.matchAll(/\b\d (?:of|sur|из) \d\b/g), ([foot]) => foot)
    const count = (foot: string) => feet.filter((each) => each === foot).length
    expect(['1 of 2', '2 of 2', '1 sur 1', '1 sur 2', '2 sur 2', '1 из 1'].map(count)).toEqual([
      7, 7, 6, 1, 1, 6,
    ])
    expect(feet).toHaveLength(pages)
    for (const words of [
      'Nobody may be imprisoned',
      'Nul ne doit être emprisonné',
      'Никто не должен находиться',
    ])
      expect(text).toContain(words)
    await saveAs(app, join(folder, 'labels.pdf'))
    await button(page, 'Address labels').click()
    await expect(page.getByText('Saved: labels.pdf')).toBeVisible({ timeout: 30_000 })
    const labels = await textOf(await readFile(join(folder, 'labels.pdf')))
    expect(labels.pages).toBe(2)
    expect(labels.text).not.toContain('Lisbon')
    await app.evaluate(({ dialog: system }, path) => {
      system.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
    }, folder)
    await button(page, 'Word files').click()
    await expect(page.getByText('20 files written.')).toBeVisible({ timeout: 30_000 })
    const files = (await readdir(folder)).filter((name) => name.endsWith('.docx'))
    expect(files).toHaveLength(20)
    const bern = files.find((name) => name.includes('Bern')) ?? ''
    const word = strFromU8(
      unzipSync(await readFile(join(folder, bern)))['word/document.xml'] ?? new Uint8Array(),
    )
    expect(word).toContain('Example Road')
    await choose(page, 'Look of the Word files', 'Old.docx')
    await button(page, 'Word files').click()
    await expect(main(page).getByRole('alert')).toContainText(
      'The brace at the end of and subject} closes nothing',
    )
    await choose(page, 'Look of the Word files', 'Right.docx')
    await button(page, 'Word files').click()
    await expect(page.getByText('20 files written.')).toBeVisible({ timeout: 30_000 })
    expect(await main(page).getByRole('alert').count()).toBe(0)
  })

  await test.step('once sent they wait; two replies and a refusal are ticked off, and the mission shows it', async () => {
    const { rows: drafts } = (await ask(page, 'letters.list', {
      filters: { stage: ['draft'] },
      sort: 'ref',
      limit: 200,
    })) as unknown as { rows: { id: string; version: number }[] }
    expect(drafts).toHaveLength(20)
    const rows = drafts.map(({ id, version }) => ({ id, version }))
    await ask(page, 'letters.bulk', { rows, change: { do: 'setDelivery', deliveryStatus: 'sent' } })
    for (const [at, type, response] of [
      [0, 'reply', 'token'],
      [1, 'reply', 'asks_information'],
      [2, 'refusal', 'none'],
    ] as const) {
      const id = drafts[at]?.id
      const { recipients } = (await ask(page, 'letters.get', { id })) as unknown as {
        recipients: { organisation: { id: string } }[]
      }
      await ask(page, 'letters.create', {
        direction: 'in',
        type,
        fromOrganisationId: recipients[0]?.organisation.id,
        date: { text: '2014-04-08', qualifier: 'exact' },
        subject: 'Your letter',
        inReplyToId: id,
        response,
      })
    }
    await page.reload()
    await room(page, 'Home').click()
    await expect(main(page)).toContainText('39 formal letters await a reply')
    await room(page, 'Organisations').click()
    await main(page).getByRole('tab', { name: 'Missions' }).click()
    await page.getByRole('searchbox').first().fill('Ankara')
    await page.getByRole('button', { name: /Ankara/ }).click()
    await main(page).getByRole('tab', { name: 'Record of the mission' }).click()
    await expect(main(page)).toContainText('Release of imprisoned trade unionists')
  })
  await rm(folder, { recursive: true })
})
