// The check of all files, on the screen that shows it.
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { expect, test } from 'vitest'
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
