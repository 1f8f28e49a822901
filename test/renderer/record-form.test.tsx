import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { saveAllDrafts } from '../../renderer/api/drafts.ts'
import { FormDialog } from '../../renderer/components/form/form-dialog.tsx'
import { MoreFields } from '../../renderer/components/form/more-fields.tsx'
import { TextField } from '../../renderer/components/form/text-field.tsx'
import { useRecordForm } from '../../renderer/components/form/use-record-form.ts'
import { fail, succeed } from '../../shared/result.ts'
import { bridge, drafts, expectAccessible, show } from './screen.tsx'

const Dialog = ({ onClose, hidden = false }: { onClose: () => void; hidden?: boolean }) => {
  const form = useRecordForm({
    channel: 'sources.create',
    initial: { title: '', author: '' },
    input: ({ title, author }) => ({ kind: 'press', title, author }),
    draft: { screen: 'test', record: 'new' },
    onSaved: onClose,
  })
  return (
    <FormDialog title="New source" form={form} onClose={onClose}>
      <TextField label="Title" required {...form.field('title')} />
      <MoreFields startOpen={!hidden}>
        <TextField label="Author" {...form.field('author')} />
      </MoreFields>
    </FormDialog>
  )
}
const saved = succeed({ id: crypto.randomUUID(), ref: null, undo: null })
const nothing = () => {}

test('what is missing stands beside its field, which takes the focus', async () => {
  bridge(drafts)
  const screen = await show(<Dialog onClose={nothing} />)
  await screen.getByRole('button', { name: /Save/ }).click()
  await expect.element(screen.getByText('This is needed.')).toBeInTheDocument()
  await expect.element(screen.getByRole('textbox', { name: /Title/ })).toHaveFocus()
  await expectAccessible()
})

test('what is wrong under "More" is opened and takes the focus', async () => {
  bridge({
    ...drafts,
    'sources.create': () => fail('validation', { fields: { author: { problem: 'too_long' } } }),
  })
  const screen = await show(<Dialog hidden onClose={nothing} />)
  await expect.element(screen.getByRole('button', { name: 'More' })).toHaveAttribute('aria-expanded', 'false')
  await screen.getByRole('textbox', { name: /Title/ }).fill('Court record')
  await screen.getByRole('button', { name: /Save/ }).click()
  await expect.element(screen.getByText('This is too long.')).toBeVisible()
  await expect.element(screen.getByRole('textbox', { name: /Author/ })).toHaveFocus()
})

test('Ctrl+Enter saves, and the draft is gone', async () => {
  let closed = false
  const calls = bridge({ ...drafts, 'sources.create': () => saved })
  const screen = await show(<Dialog onClose={() => (closed = true)} />)
  await screen.getByRole('textbox', { name: /Title/ }).fill('Court record')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.poll(() => closed).toBe(true)
  expect(calls.filter(({ channel }) => channel === 'sources.create')).toEqual([
    { channel: 'sources.create', input: { kind: 'press', title: 'Court record', author: '' } },
  ])
})

test('a refusal of the vault shows as a calm sentence and keeps the text', async () => {
  bridge({ ...drafts, 'sources.create': () => fail('disk_full') })
  const screen = await show(<Dialog onClose={nothing} />)
  await screen.getByRole('textbox', { name: /Title/ }).fill('Court record')
  await screen.getByRole('button', { name: /Save/ }).click()
  await expect.element(screen.getByText(/The disk is full/)).toBeInTheDocument()
  await expect.element(screen.getByRole('textbox', { name: /Title/ })).toHaveValue('Court record')
})

test('Escape with unsaved text asks, and "Keep draft" writes it', async () => {
  let closed = false
  const calls = bridge(drafts)
  const screen = await show(<Dialog onClose={() => (closed = true)} />)
  await screen.getByRole('textbox', { name: /Author/ }).fill('A. Journalist')
  await userEvent.keyboard('{Escape}')
  await screen.getByRole('button', { name: 'Keep draft' }).click()
  await expect.poll(() => closed).toBe(true)
  expect(calls.findLast(({ channel }) => channel === 'drafts.save')?.input).toMatchObject({
    value: { title: '', author: 'A. Journalist' },
  })
})

test('a draft comes back with a notice', async () => {
  bridge({ ...drafts, 'drafts.get': () => succeed({ title: 'Half a title', author: '' }) })
  const screen = await show(<Dialog onClose={nothing} />)
  await expect.element(screen.getByRole('textbox', { name: /Title/ })).toHaveValue('Half a title')
  await expect.element(screen.getByText('Your unsaved text is back.')).toBeInTheDocument()
})

test('a draft whose record is saved is not written once more, even when the program locks meanwhile', async () => {
  let closed = false
  const calls = bridge({
    ...drafts,
    'drafts.get': () => succeed({ title: 'Half a title', author: '' }),
    'sources.create': () => saved,
    'drafts.discard': () => {
      void saveAllDrafts()
      return succeed(null)
    },
    'vault.draftsSaved': () => succeed(null),
  })
  const screen = await show(<Dialog onClose={() => (closed = true)} />)
  await expect.element(screen.getByText('Your unsaved text is back.')).toBeInTheDocument()
  await screen.getByRole('button', { name: /Save/ }).click()
  await expect.poll(() => closed).toBe(true)
  expect(calls.map(({ channel }) => channel)).not.toContain('drafts.save')
})
