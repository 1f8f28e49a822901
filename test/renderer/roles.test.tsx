// G9 on the screen: what a role may not call is not offered, and a form of others says so calmly.
import { Button } from '@mantine/core'
import { expect, test } from 'vitest'
import { FormBody } from '../../renderer/components/form/form-body.tsx'
import { TextField } from '../../renderer/components/form/text-field.tsx'
import { useRecordForm } from '../../renderer/components/form/use-record-form.ts'
import { May } from '../../renderer/components/may.tsx'
import { bridge, drafts, expectAccessible, show } from './screen.tsx'

const Form = () => {
  const form = useRecordForm({
    channel: 'sources.create',
    initial: { title: '' },
    input: ({ title }) => ({ kind: 'press' as const, title }),
    draft: null,
    onSaved: () => {},
  })
  return (
    <FormBody form={form}>
      <TextField label="Title" {...form.field('title')} />
    </FormBody>
  )
}

test('G9: a button shows to whoever may call its channel', async () => {
  bridge({}, ['treasurer'])
  const screen = await show(
    <>
      <May channel="donations.record">
        <Button>New donation</Button>
      </May>
      <May channel="people.create">
        <Button>New person</Button>
      </May>
    </>,
  )
  await expect.element(screen.getByText('New donation')).toBeVisible()
  expect(screen.getByText('New person').query()).toBeNull()
})

test('G9: a form of other roles is not shown, and says where to turn', async () => {
  bridge(drafts, ['auditor_read_only'])
  const screen = await show(<Form />)
  await expect.element(screen.getByText('This is for other roles')).toBeVisible()
  expect(screen.getByLabelText('Title').query()).toBeNull()
  await expectAccessible()
})

test('G9: the same form for a role that may save it', async () => {
  bridge(drafts, ['case_officer'])
  const screen = await show(<Form />)
  await expect.element(screen.getByLabelText('Title')).toBeVisible()
})
