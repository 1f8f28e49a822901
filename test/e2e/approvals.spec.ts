// A payment two people must stand behind: a colleague signs at the same desk, another one on paper.
import type { Page } from '@playwright/test'
import { broken } from './axe.ts'
import { expect, inOffices as test } from './fixture.ts'
import { ask, button, choose, field, openOffice, room } from './office.ts'

const hers = 'marble kettle thunder meadow pencil'

/** A fund with money and a limit, a family with a request above it, and a second user. */
const fill = async (page: Page) => {
  const { id: fundId } = await ask(page, 'funds.create', {
    name: 'Families',
    class: 'unrestricted',
    openedOn: '2014-01-01',
    reportingCurrency: 'CHF',
  })
  const { id: accountId } = await ask(page, 'accounts.create', {
    name: 'Bank',
    kind: 'bank',
    currency: 'CHF',
  })
  await ask(page, 'donations.record', {
    receivedOn: '2014-04-08',
    fundId,
    accountId,
    donorUnknown: true,
    amountMinor: 500_000,
    currency: 'CHF',
  })
  await ask(page, 'approvalLimits.set', {
    fundId,
    currency: 'CHF',
    twoAboveMinor: 50_000,
    singleUpToMinor: 0,
  })
  const { id: householdId } = await ask(page, 'households.create', {
    label: 'Family at the well',
    peopleCount: 4,
    ground: 'other',
  })
  await ask(page, 'aidRequests.create', {
    requestedOn: '2014-04-10',
    householdId,
    fundId,
    aidType: 'living',
    ground: 'other',
    amountMinor: 60_000,
    currency: 'CHF',
    need: 'Food and rent until June',
  })
  await ask(page, 'users.add', { name: 'Dana', roles: ['approver'], passphrase: hers })
}

/** G6: from within the open program nobody tries another's passphrase faster than at the door. */
const guessUntilWaiting = async (page: Page) => {
  const guess = await page.evaluate(async () => {
    const [users, list] = await Promise.all([
      window.desk.invoke('users.list', {}),
      window.desk.invoke('approvals.list', {}),
    ])
    const dana =
      users.ok && (users.value as { id: string; name: string }[]).find(({ name }) => name === 'Dana')
    const row =
      list.ok && (list.value as { rows: { subject: string; subjectId: string; version: number }[] }).rows[0]
    if (!dana || !row) return []
    const { subject, subjectId, version } = row
    const input = { subject, subjectId, version, amountMinor: 100, signerId: dana.id, passphrase: 'guessed' }
    const codes: string[] = []
    for (let at = 0; at < 4; at++) {
      const answer = await window.desk.invoke('session.signAs', input)
      codes.push(answer.ok ? 'ok' : answer.error.code)
    }
    return codes
  })
  expect(guess).toEqual(['validation', 'validation', 'validation', 'busy'])
}

test('A1, A2, A4, G6: above the limit two sign: one beside with her own passphrase, one on a sheet of paper', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, fill)
  await room(page, 'Fund').click()
  await room(page, 'Aid').click()
  await page.getByRole('button', { name: 'Family at the well' }).click()
  const card = page.getByRole('region', { name: 'Decision' })
  await expect(card).toContainText('0 of 2 signatures given.')
  await expect(card).toContainText('Above CHF 500.00 two people sign.')
  await expect(card).toContainText('You entered it: somebody else decides.')

  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('combobox', { name: 'Who signs' })).toHaveValue('Dana')
  await field(page, 'passphrase').fill('not hers')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toContainText('This is not the passphrase of the user who signs.')
  await field(page, 'passphrase').fill(hers)
  expect(await broken(page)).toEqual([])
  await guessUntilWaiting(page)
  await page.waitForTimeout(2000)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(card).toContainText('1 of 2 signatures given.')
  await expect(card.getByRole('row', { name: /Dana/ })).toContainText('beside, with own passphrase')

  await button(page, 'Decision sheet').click()
  await expect(dialog.getByRole('img', { name: /Decision sheet/ })).toBeVisible({ timeout: 30_000 })
  const text = await dialog.getByRole('img', { name: /Decision sheet/ }).getAttribute('aria-label')
  // As it is read off the sheet, whatever stands between its groups.
  const code = /Code of this sheet (\w{4}\W+\w{4}\W+\w{4})/.exec(text ?? '')?.[1] ?? ''
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await button(page, 'It was signed on paper').click()
  await field(page, 'checkCode').fill('0000-0000-0000')
  await field(page, 'first').fill('Vera of the auditors')
  const today = await page.evaluate(() => window.desk.invoke('session.current', {}))
  await field(page, 'signedOn').fill(today.ok ? (today.value as { today: string }).today : '')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toContainText('Compare it sign by sign.')
  await field(page, 'checkCode').fill(code.toLowerCase())
  expect(await broken(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(card).toContainText('signed')
  await expect(card.getByRole('row', { name: /Vera of the auditors/ })).toContainText('on paper, sheet')
  await expect(button(page, 'Authorise payment')).toBeVisible()
})

test('A2: the limits of a fund are set on its page, and what waits for a signature is a list', async ({
  app,
  page: first,
}) => {
  const page = await openOffice(app, first, fill)
  await room(page, 'Fund').click()
  await room(page, 'Books').click()
  await page.getByRole('tab', { name: /Accounts/ }).click()
  await button(page, 'Signatures: Families').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('row', { name: /CHF/ })).toContainText('500.00')
  await button(page, 'Set a limit').click()
  await choose(page, 'Currency', 'EUR')
  await field(page, 'twoAboveMinor').fill('100')
  await field(page, 'singleUpToMinor').fill('200')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toContainText('This must not be more than the amount above which two sign.')
  await field(page, 'singleUpToMinor').fill('50')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByRole('row', { name: /EUR/ })).toContainText('50.00')
  expect(await broken(page)).toEqual([])
  await page.keyboard.press('Escape')

  await room(page, 'Aid').click()
  await page.getByRole('tab', { name: /Signatures/ }).click()
  const row = page.getByRole('row', { name: /Family at the well/ })
  await expect(row).toContainText('0 of 2')
  expect(await broken(page)).toEqual([])
  await row.getByRole('button').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Family at the well')
})
