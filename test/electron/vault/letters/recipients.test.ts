import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../../shared/contract/index.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let bern: string
let paris: string
let rome: string
beforeEach(() => {
  vault = openTestVault()
  const embassy = (city: string, hostState: string) =>
    vault.must('organisations.create', {
      name: `Embassy, ${city}`,
      kind: 'diplomatic_mission',
      country: hostState,
      mission: { sendingState: 'KZ', hostState, missionType: 'embassy', city },
    }).id
  bern = embassy('Bern', 'CH')
  paris = embassy('Paris', 'FR')
  rome = embassy('Rome', 'IT')
})
afterEach(() => vault.close())

const exact = (text: string) => ({ text, qualifier: 'exact' as const })
const protest = (more: Partial<Input<'letters.create'>> = {}): Input<'letters.create'> => ({
  direction: 'out',
  type: 'formal_protest',
  date: exact('2014-02-01'),
  subject: 'Release them',
  recipients: [{ organisationId: bern }, { organisationId: paris }, { organisationId: rome, role: 'copy' }],
  ...more,
})
const send = (more: Partial<Input<'letters.create'>> = {}) => vault.must('letters.create', protest(more)).id
const replyFrom = (
  organisationId: string,
  inReplyToId: string,
  more: Partial<Input<'letters.create'>> = {},
) =>
  vault.must('letters.create', {
    direction: 'in',
    type: 'reply',
    fromOrganisationId: organisationId,
    inReplyToId,
    date: exact('2014-02-21'),
    subject: 'Re: Release them',
    response: 'token',
    ...more,
  }).id
const letter = (id: string) => vault.must('letters.get', { id })
const states = (id: string) => letter(id).recipients.map(({ status }) => status)
const tasks = () => vault.must('tasks.list', {}).rows.map(({ dueOn }) => dueOn)
const edit = (id: string, more: Partial<Input<'letters.create'>>) => {
  const { version, replyDueOn, ourFileNo } = letter(id)
  return vault.call('letters.update', { ...protest({ replyDueOn, ourFileNo, ...more }), id, version })
}

test('T5: each of those a letter goes to owes an answer of its own; a copy owes none', () => {
  const id = send()
  expect(states(id)).toEqual(['open', 'open', 'closed'])
  expect(tasks()).toEqual(['2014-03-03'])
  replyFrom(bern, id)
  expect(states(id)).toEqual(['answered', 'open', 'closed'])
  expect(letter(id)).toMatchObject({ status: 'open', stage: 'overdue', daysToReply: 20 })
  expect(tasks()).toEqual(['2014-03-03'])
  replyFrom(paris, id)
  expect(letter(id)).toMatchObject({ status: 'answered', stage: 'answered' })
  expect(tasks()).toEqual([])
})

test('T5: an answer that is archived answers no more, and restored it does again', () => {
  const id = send({ recipients: [{ organisationId: bern }] })
  const reply = replyFrom(bern, id)
  expect(letter(id).status).toBe('answered')
  vault.must('letters.archive', { id: reply, version: letter(reply).version })
  expect(letter(id).status).toBe('open')
  expect(tasks()).toHaveLength(1)
  vault.must('letters.bulk', {
    rows: [{ id: reply, version: letter(reply).version }],
    change: { do: 'restore' },
  })
  expect(letter(id).status).toBe('answered')
  expect(tasks()).toEqual([])
})

test('T5: a ministry answers for the one embassy that was written to, not for one of several', () => {
  const ministry = vault.must('organisations.create', { name: 'Ministry', kind: 'government' }).id
  const [one, several] = [send({ recipients: [{ organisationId: bern }] }), send()]
  replyFrom(ministry, one)
  replyFrom(ministry, several)
  expect([letter(one).status, letter(several).status]).toEqual(['answered', 'open'])
  // Its own page counts the days as the charts do.
  const days = (id: string) => letter(id).recipients.map(({ daysToReply }) => daysToReply)
  expect([days(one), days(several)]).toEqual([[20], [null, null, null]])
})

test('T5: after 180 days of silence it is no answer as of today, and nobody is reminded any more', () => {
  const id = send({ date: exact('2013-10-10') })
  expect(letter(id)).toMatchObject({ stage: 'overdue', noAnswerAsOf: null, isOverdue: true })
  const silent = send({ date: exact('2013-10-09') })
  expect(letter(silent)).toMatchObject({
    stage: 'no_answer',
    noAnswerAsOf: '2014-04-08',
    isOverdue: false,
  })
  expect(states(silent)).toEqual(['no_answer', 'no_answer', 'closed'])
  const needs = vault.must('home.needs', { on: '2014-04-08' }).filter(({ kind }) => kind === 'reply_overdue')
  expect(needs).toMatchObject([{ id, detail: 'Embassy, Bern, Embassy, Paris' }])
  const staged = (stage: string) =>
    vault.must('letters.list', { filters: { stage: [stage] } }).rows.map((row) => row.id)
  expect([staged('overdue'), staged('no_answer')]).toEqual([[id], [silent]])
  expect(vault.must('letters.list', { filters: { overdue: ['yes'] } }).total).toBe(1)
})

test('a letter by others is a notice: it takes no number of ours and waits for nothing', () => {
  expect(vault.call('letters.create', protest({ byOthers: true }))).toMatchObject({
    error: { fields: { fromOrganisationId: { problem: 'required' } } },
  })
  const union = vault.must('organisations.create', { name: 'Union', kind: 'union' }).id
  const id = send({ byOthers: true, fromOrganisationId: union, replyDueOn: '2014-03-03' })
  expect(letter(id)).toMatchObject({ byOthers: true, ourFileNo: '', status: 'closed', replyDueOn: null })
  expect(tasks()).toEqual([])
  replyFrom(bern, id)
  expect(states(id)[0]).toBe('answered')
  expect(vault.must('letters.list', { filters: { by: ['others'] } }).total).toBe(1)
})

test('letters of ours are numbered by year, and a number can be given by hand', () => {
  const no = (more: Partial<Input<'letters.create'>>) => letter(send(more)).ourFileNo
  expect([no({}), no({ ourFileNo: 'KZ/7' }), no({}), no({ date: exact('2013-12-30') })]).toEqual([
    'A/2014/001',
    'KZ/7',
    'A/2014/002',
    'A/2013/001',
  ])
})

test('a letter goes to somebody, to each once, and a copy alone is nobody', () => {
  const refused = (recipients: Input<'letters.create'>['recipients']) =>
    vault.call('letters.create', protest({ recipients }))
  expect(refused([])).toMatchObject({ error: { fields: { recipients: { problem: 'required' } } } })
  expect(refused([{ organisationId: bern, role: 'copy' }])).toMatchObject({
    error: { fields: { recipients: { problem: 'required' } } },
  })
  expect(refused([{ organisationId: bern }, { organisationId: bern, role: 'copy' }])).toMatchObject({
    error: { fields: { 'recipients.1': { problem: 'already_exists' } } },
  })
})

test('who stood as the letter stood follows it; who had a day or a fate of its own keeps it', () => {
  const id = send()
  const [first] = letter(id).recipients
  vault.must('letters.setRecipient', {
    id: first?.id ?? '',
    version: first?.version ?? 0,
    deliveryStatus: 'returned',
    replyDueOn: '2014-05-01',
    status: 'open',
  })
  expect(edit(id, { replyDueOn: '2014-03-20', deliveryStatus: 'delivered' }).ok).toBe(true)
  expect(letter(id).recipients).toMatchObject([
    { deliveryStatus: 'returned', replyDueOn: '2014-05-01' },
    { deliveryStatus: 'delivered', replyDueOn: '2014-03-20' },
    { deliveryStatus: 'delivered', replyDueOn: null },
  ])
  expect(tasks()).toEqual(['2014-03-20'])
  expect(edit(id, { recipients: [{ organisationId: bern }] }).ok).toBe(true)
  expect(tasks()).toEqual(['2014-05-01'])
})

test('nobody waits for whom it was closed by hand; a draft waits for nobody', () => {
  const id = send()
  for (const { id: recipient, version } of letter(id).recipients.filter(({ role }) => role === 'direct'))
    vault.must('letters.setRecipient', {
      id: recipient,
      version,
      deliveryStatus: 'sent',
      replyDueOn: null,
      status: 'no_answer',
    })
  expect(letter(id)).toMatchObject({ status: 'no_answer', stage: 'no_answer', noAnswerAsOf: null })
  expect(tasks()).toEqual([])
  const draft = send({ deliveryStatus: 'draft' })
  expect(letter(draft).stage).toBe('draft')
  expect(tasks()).toEqual([])
  vault.must('letters.bulk', {
    rows: [{ id: draft, version: letter(draft).version }],
    change: { do: 'setDelivery', deliveryStatus: 'sent' },
  })
  expect(tasks()).toEqual(['2014-03-03'])
})

test('a letter that is archived reminds nobody, and restored it does again; one that turns out to be in never did', () => {
  const id = send()
  vault.must('letters.archive', { id, version: letter(id).version })
  expect(tasks()).toEqual([])
  vault.must('letters.restore', { id, version: letter(id).version })
  expect(tasks()).toEqual(['2014-03-03'])
  expect(edit(id, { direction: 'in', fromOrganisationId: bern, recipients: [] }).ok).toBe(true)
  expect(letter(id)).toMatchObject({ status: 'closed', recipients: [] })
  expect(tasks()).toEqual([])
})

test('a reminder ticked off by hand stays so while the letter waits on', () => {
  const id = send()
  const [task] = vault.must('tasks.list', {}).rows
  vault.must('tasks.done', { id: task?.id ?? '', version: task?.version ?? 0 })
  expect(edit(id, { replyDueOn: '2014-03-20' }).ok).toBe(true)
  expect(tasks()).toEqual([])
})

test('undoing a reply opens the letter again', () => {
  const id = send({ recipients: [{ organisationId: bern }] })
  const { undo } = vault.must('letters.create', {
    direction: 'in',
    type: 'reply',
    fromOrganisationId: bern,
    inReplyToId: id,
    date: exact('2014-02-21'),
    subject: 'Re',
  })
  expect(letter(id).status).toBe('answered')
  vault.must('history.undo', { seq: undo ?? 0 })
  expect(letter(id)).toMatchObject({ status: 'open', recipients: [{ status: 'open' }] })
  expect(tasks()).toHaveLength(1)
})
