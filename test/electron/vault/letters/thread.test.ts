import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../../shared/contract/index.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

let vault: TestVault
let mission: string
beforeEach(() => {
  vault = openTestVault()
  mission = vault.must('organisations.create', { name: 'Ministry', kind: 'government' }).id
})
afterEach(() => vault.close())

const fields = (
  direction: 'out' | 'in',
  day: string,
  inReplyToId: string | null = null,
): Input<'letters.create'> => ({
  direction,
  type: direction === 'in' ? 'reply' : 'formal_protest',
  date: { text: day, qualifier: 'exact' },
  subject: `${direction} of ${day}`,
  inReplyToId,
  ...(direction === 'in' ? { fromOrganisationId: mission } : { recipients: [{ organisationId: mission }] }),
})
const write = (...what: Parameters<typeof fields>) => vault.must('letters.create', fields(...what)).id

test('a thread is told from its first letter, wherever one stands in it', () => {
  const first = write('out', '2014-02-01')
  const answer = write('in', '2014-02-10', first)
  const second = write('in', '2014-02-12', first)
  const ours = write('out', '2014-02-20', answer)
  for (const id of [first, answer, second, ours])
    expect(
      vault
        .must('letters.thread', { id })
        .map(({ id: letterId, parentId, party }) => [letterId, parentId, party]),
    ).toEqual([
      [first, null, 'Ministry'],
      [answer, first, 'Ministry'],
      [second, first, 'Ministry'],
      [ours, answer, 'Ministry'],
    ])
})

test('a letter answers one that is there, of the other side, written before, and not in a circle', () => {
  const first = write('out', '2014-02-01')
  const answer = write('in', '2014-02-10', first)
  const refused = (...what: Parameters<typeof fields>) => {
    const result = vault.call('letters.create', fields(...what))
    return result.ok ? 'kept' : result.error.fields
  }
  expect(refused('in', '2014-02-11', '01890000-0000-7000-8000-000000000000')).toEqual({
    inReplyToId: { problem: 'no_such_letter' },
  })
  expect(refused('out', '2014-02-11', first)).toEqual({ inReplyToId: { problem: 'other_direction' } })
  expect(refused('in', '2014-01-31', first)).toEqual({
    date: { problem: 'before_letter', values: { written: '2014-02-01' } },
  })
  // By its month alone it may be later.
  expect(refused('in', '2014-02', first)).toBe('kept')
  const { version } = vault.must('letters.get', { id: first })
  expect(
    vault.call('letters.update', { ...fields('out', '2014-02-15', answer), id: first, version }),
  ).toMatchObject({ error: { fields: { inReplyToId: { problem: 'answers_itself' } } } })
  vault.must('letters.archive', { id: first, version })
  expect(refused('in', '2014-02-11', first)).toEqual({ inReplyToId: { problem: 'no_such_letter' } })
})
