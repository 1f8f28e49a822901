// The casework of an office: a family from a paper form, its papers, finding somebody again, and a consent taken back.
import type { Page } from '@playwright/test'
import { broken } from './axe.ts'
import { expect, inOffices as test } from './fixture.ts'
import { ask, openOffice } from './office.ts'

test.describe.configure({ timeout: 120_000 })

/** Goes to the field of this label, or the first of this role, as the keyboard does. */
const tabTo = async (page: Page, label: string, role?: string) => {
  const isThere = () =>
    page.evaluate(
      ([text, wanted]) => {
        const at = document.activeElement
        if (wanted) return at?.getAttribute('role') === wanted
        return at instanceof HTMLInputElement && at.labels?.[0]?.textContent?.startsWith(text ?? '')
      },
      [label, role],
    )
  // A dialog that is just closing still keeps the focus inside itself.
  await expect(async () => {
    for (let presses = 0; presses < 40 && !(await isThere()); presses++) await page.keyboard.press('Tab')
    expect(await isThere(), `${label} is reached by Tab`).toBe(true)
  }).toPass({ timeout: 20_000 })
}
/** Opens the list of the focused field and takes its nth entry. */
const takeNth = async (page: Page, nth: number) => {
  await page.keyboard.press('Space')
  await expect(page.getByRole('listbox')).toBeVisible()
  for (let down = 0; down < nth; down++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toHaveCount(0)
}
const save = (page: Page) => page.keyboard.press('Control+Enter')
const dialogs = (page: Page) => page.getByRole('dialog')
const cell = (page: Page, name: string) => page.getByRole('table').getByRole('rowheader', { name })

/** A member who is new to the program: made in the field, without leaving the form. */
const addMember = async (page: Page, name: string, relation: number) => {
  await page.keyboard.press('n')
  await expect(page.getByRole('dialog').getByRole('combobox').first()).toBeFocused()
  await page.keyboard.type(name)
  // Nobody of that name is found, and making her is all that is offered.
  await expect(page.getByRole('option')).toHaveText([/comme nouvelle personne/])
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(dialogs(page)).toHaveCount(2)
  await save(page)
  await expect(dialogs(page)).toHaveCount(1)
  await tabTo(page, 'Lien')
  await takeNth(page, relation)
  await save(page)
  await expect(dialogs(page)).toHaveCount(0)
  await expect(cell(page, name)).toBeVisible()
}

test('a family of five from a paper form by keyboard in French, its papers, and a consent taken back', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, async (open) => {
    const { id: subjectId } = await ask(open, 'people.create', {
      names: [
        { script: 'Latn', given: 'Kanat', family: 'Zhusipbaev' },
        { script: 'Cyrl', given: 'Қанат', family: 'Жүсіпбаев' },
        { script: 'Latn', family: 'Batyr', kind: 'alias' },
      ],
      roles: ['detained_worker'],
      birth: { text: '1975', qualifier: 'exact' },
    })
    const paper = { kind: 'identifier', type: 'prison_no', value: '12-345 К', country: 'KZ' }
    await ask(open, 'facts.add', { ...paper, personId: subjectId })
    const consent = { givenBy: 'self', givenOn: '2014-03-01', form: 'written', scopes: ['named_in_public'] }
    await ask(open, 'consents.add', { ...consent, subject: 'person', subjectId })
    const call = { on: '2014-04-01', way: 'call', recipient: 'Novaya gazeta', what: 'His name' }
    await ask(open, 'disclosures.add', { ...call, subject: 'person', subjectId })
    await ask(open, 'app.setPreferences', { language: 'fr' })
  })

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('v')
  await expect(page.getByRole('heading', { level: 1, name: 'Familles' })).toBeFocused()
  await page.keyboard.press('n')
  await expect(page.locator('[name="label"]')).toBeFocused()
  await page.keyboard.type('Famille Exemple')
  await tabTo(page, 'Motif')
  await takeNth(page, 1)
  await tabTo(page, 'Nombre')
  await page.keyboard.type('5')
  await save(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Famille Exemple' })).toBeVisible()
  await tabTo(page, 'the tabs', 'tab')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: /^Membres/, selected: true })).toBeFocused()
  const names = ['Roza Exemple', 'Marat Exemple', 'Aliya Exemple', 'Dana Exemple', 'Apa Exemple']
  for (const [at, name] of names.entries()) await addMember(page, name, at === 0 ? 1 : 4)
  await expect(page.getByRole('tab', { name: 'Membres (5)' })).toBeVisible()
  expect(await broken(page)).toEqual([])

  await page.getByRole('tab', { name: /^Fichiers/ }).click()
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    for (const name of ['formulaire.txt', 'adresse.txt', 'accord.txt'])
      dataTransfer.items.add(new File([`Le contenu de ${name}`], name, { type: 'text/plain' }))
    for (const type of ['dragover', 'drop'])
      window.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('tab', { name: 'Fichiers (3)' })).toBeVisible()

  // By name, alias, the number of a paper, and another script: always the same person.
  for (const typed of ['zhusip', 'batyr', '12345', 'Канат']) {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('textbox', { name: 'Tout rechercher' })).toBeFocused()
    await page.keyboard.type(typed)
    await expect(page.getByRole('dialog').getByText('Kanat Zhusipbaev').first()).toBeVisible()
    if (typed !== 'Канат') await page.keyboard.press('Escape')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Kanat Zhusipbaev' })).toBeVisible()

  await page.getByRole('tab', { name: 'Confidentialité' }).click()
  await expect(page.getByText('Oui : la personne est d’accord').first()).toBeVisible()
  await page.getByRole('button', { name: 'Retirer' }).click()
  await page.locator('[name="reason"]').fill('Il l’a demandé au téléphone')
  await save(page)
  const recall = page.getByRole('dialog', { name: 'Qui a déjà le nom' })
  await expect(recall.getByRole('row', { name: /Novaya gazeta/ })).toBeVisible()
  expect(await broken(page)).toEqual([])
  await recall.getByRole('button', { name: 'Fermer' }).last().click()
  await expect(page.getByText('Non : personne n’a donné son accord').first()).toBeVisible()
  await page.getByRole('tab', { name: 'Chronologie' }).click()
  await expect(page.getByText('Naissance')).toBeVisible()
  expect(await broken(page)).toEqual([])
})
