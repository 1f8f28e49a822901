// The room of documents on the screen: what opens only when asked, and the check of all files.
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { expect, test } from 'vitest'
import { AskedContents } from '../../renderer/components/documents/file-contents.tsx'
import { CheckReport } from '../../renderer/features/documents/check-report.tsx'
import { useCheck } from '../../renderer/features/documents/use-check.ts'
import { fail, succeed, type Result } from '../../shared/result.ts'
import { bridge, expectAccessible, show } from './screen.tsx'

const contents = ['a', 'b', 'c'].map((letter) => letter.repeat(64))
const whole = succeed({ state: 'whole', rows: [] })
const lost = (state: 'missing' | 'damaged', ref: string) =>
  succeed({
    state,
    rows: [
      {
        id: crypto.randomUUID(),
        ref,
        name: `${ref}.txt`,
        owner: 'person',
        ownerId: crypto.randomUUID(),
        ownerRef: 'C-A-2014-0001',
        ownerLabel: 'Yerlan Aminov',
      },
    ],
  })

const Checked = () => {
  const check = useCheck()
  return (
    <>
      <button onClick={() => void check.start()}>Start</button>
      <CheckReport check={check} />
    </>
  )
}
/** Answers for each of the contents in turn. */
const checked = async (...answers: (Result | (() => Promise<Result>))[]) => {
  const calls = bridge({ 'documents.contents': () => succeed(contents.slice(0, answers.length)) })
  const others = window.desk.invoke
  window.desk.invoke = async (channel, input) => {
    if (channel !== 'documents.check') return others(channel, input)
    const answer = answers[calls.filter((call) => call.channel === channel).length]
    calls.push({ channel, input })
    return typeof answer === 'function' ? answer() : (answer ?? whole)
  }
  const router = createRouter({
    routeTree: createRootRoute({ component: Checked }),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  })
  const screen = await show(<RouterProvider router={router as never} />)
  await screen.getByRole('button', { name: 'Start' }).click()
  return { screen, asked: () => calls.filter(({ channel }) => channel === 'documents.check').length }
}

test('when every file is whole, that is said with how many were read', async () => {
  const { screen } = await checked(whole, whole)
  await expect.element(screen.getByText('Every file is there and whole. Files read: 2.')).toBeVisible()
  expect(screen.getByRole('table').query()).toBeNull()
})

test('missing and damaged files are named with their record, and with the way to get them back', async () => {
  const { screen } = await checked(lost('missing', 'DOC-1'), whole, lost('damaged', 'DOC-2'))
  await expect.element(screen.getByText('2 files are missing or damaged')).toBeVisible()
  await expect.element(screen.getByRole('row', { name: /DOC-1.*Yerlan Aminov.*Missing/ })).toBeVisible()
  await expect.element(screen.getByRole('row', { name: /DOC-2.*Yerlan Aminov.*Damaged/ })).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Go to backups' })).toBeVisible()
  await expectAccessible()
})

test('Cancel ends the check before the next file, and says how far it came', async () => {
  let finish = () => {}
  const held = new Promise<Result>((resolve) => (finish = () => resolve(whole)))
  const { screen, asked } = await checked(() => held, whole, whole)
  await expect.element(screen.getByText('Checking 1 of 3')).toBeVisible()
  await screen.getByRole('button', { name: 'Cancel' }).click()
  finish()
  await expect.element(screen.getByText('Stopped after 1 of 3 files.')).toBeVisible()
  expect(asked()).toBe(1)
})

test('contents deleted meanwhile are no loss; a check that fails says so and can be repeated', async () => {
  const { screen, asked } = await checked(fail('not_found'), fail('internal', { reference: 'abc' }), whole)
  await expect.element(screen.getByRole('alert')).toBeVisible()
  expect(asked()).toBe(2)
  await screen.getByRole('button', { name: 'Try again' }).click()
  await expect.element(screen.getByText('Every file is there and whole. Files read: 3.')).toBeVisible()
})

const file = (kind: 'id' | 'photo', size = 4) => ({
  id: crypto.randomUUID(),
  ref: 'DOC-A-2014-0001',
  version: 1,
  name: 'note.txt',
  kind,
  description: '',
  mime: 'text/plain',
  size,
  addedAt: '2014-04-08T10:00:00.000Z',
  addedBy: 'Dana',
  elsewhere: 0,
})
const opened = () =>
  bridge({
    'documents.open': () =>
      succeed({ name: 'note.txt', mime: 'text/plain', bytes: new TextEncoder().encode('text') }),
  })

test('an identity paper, and what is large, is read only when asked for; the rest at once', async () => {
  const paper = opened()
  const asking = await show(<AskedContents row={file('id')} />)
  await expect.element(asking.getByText(/written into the audit trail/)).toBeVisible()
  expect(paper).toEqual([])
  await asking.getByRole('button', { name: 'Open and record it' }).click()
  await expect.element(asking.getByRole('region', { name: 'Contents of the file' })).toHaveTextContent('text')
  expect(paper).toHaveLength(1)
  await asking.unmount()

  const large = opened()
  const heavy = await show(<AskedContents row={file('photo', 20_000_000)} />)
  await expect.element(heavy.getByRole('button', { name: 'Show it (20 MB)' })).toBeVisible()
  expect(large).toEqual([])
  await heavy.unmount()

  const photo = await show(<AskedContents row={file('photo')} />)
  await expect.element(photo.getByRole('region', { name: 'Contents of the file' })).toHaveTextContent('text')
})
