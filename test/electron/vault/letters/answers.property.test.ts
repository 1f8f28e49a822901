// T5 by a machine with a fixed seed: letters to several, answers, archives and restores in any order. After every step who
// owes an answer is worked out anew from the letters alone, and compared with what is kept.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { randomFrom } from '../../../../electron/vault/demo/desk.ts'
import { addDays } from '../../../../shared/partial-date.ts'
import { rounds } from '../../../helpers/rounds.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

type Sent = { id: string; day: string; direct: string[]; copies: string[] }
type Reply = { id: string; to: string; from: string; archived: boolean }

let vault: TestVault
beforeEach(() => {
  vault = openTestVault()
})
afterEach(() => vault.close())

const today = '2014-04-08'
const exact = (text: string) => ({ text, qualifier: 'exact' as const })

test('T5: who owes an answer, and the one task of a letter, follow from the answers on record', () => {
  const random = randomFrom(5)
  const missions = Array.from(
    { length: 4 },
    (_, at) => vault.must('organisations.create', { name: `Mission ${at}`, kind: 'government' }).id,
  )
  const sent: Sent[] = []
  const replies: Reply[] = []
  const one = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]

  const send = () => {
    const chosen = missions.filter(() => random() < 0.6)
    const direct = chosen.length > 0 ? chosen : missions.slice(0, 1)
    const copies = missions.filter((id) => !direct.includes(id) && random() < 0.4)
    const day = addDays(today, -Math.floor(random() * 240))
    const { id } = vault.must('letters.create', {
      direction: 'out',
      type: 'formal_protest',
      date: exact(day),
      subject: `Letter ${sent.length}`,
      recipients: [
        ...direct.map((organisationId) => ({ organisationId })),
        ...copies.map((organisationId) => ({ organisationId, role: 'copy' as const })),
      ],
    })
    sent.push({ id, day, direct, copies })
  }
  const reply = () => {
    const letter = one(sent)
    const from = one(missions)
    if (!letter || !from) return
    const { id } = vault.must('letters.create', {
      direction: 'in',
      type: 'reply',
      fromOrganisationId: from,
      inReplyToId: letter.id,
      date: exact(today),
      subject: 'Reply',
    })
    replies.push({ id, to: letter.id, from, archived: false })
  }
  const move = () => {
    const found = one(replies)
    if (!found) return
    const { version } = vault.must('letters.get', { id: found.id })
    vault.must(found.archived ? 'letters.restore' : 'letters.archive', { id: found.id, version })
    found.archived = !found.archived
  }

  const kept = () => vault.ctx.sqlite.prepare('select * from letters_to order by organisation_id').all()
  const counted = () =>
    vault.ctx.sqlite
      .prepare(
        `select r.organisation_id, count(*) as letters, sum(r.status = 'answered') as answered, max(l.sort_day) as last_on
         from letter_recipient r join letter l on l.id = r.letter_id
         where r.deleted_at is null and l.deleted_at is null and l.delivery_status <> 'draft' and l.direction = 'out'
           and l.by_others = 0 and r.role = 'direct' group by 1 order by 1`,
      )
      .all()
  const withdraw = () => {
    const id = one(sent)?.id
    if (!id) return
    for (const channel of ['letters.archive', 'letters.restore'] as const) {
      const { version } = vault.must('letters.get', { id })
      vault.must(channel, { id, version })
      expect(kept()).toEqual(counted())
    }
  }

  for (let step = 0; step < rounds(45, 3000); step++) {
    const kind = random()
    if (kind < 0.4) send()
    else if (kind < 0.75) reply()
    else if (kind < 0.8) withdraw()
    else move()
    const open = new Map(
      vault
        .must('tasks.list', { filters: { kind: ['reply_due'] }, limit: 200 })
        .rows.map(({ entityId, dueOn }) => [entityId, dueOn]),
    )
    for (const { id, day, direct, copies } of sent.slice(-12)) {
      const answerers = replies.filter(({ to, archived }) => to === id && !archived).map(({ from }) => from)
      const has = (mission: string) =>
        answerers.includes(mission) || (direct.length === 1 && direct[0] === mission && answerers.length > 0)
      const waiting = direct.filter((mission) => !has(mission))
      const isSilent = day < addDays(today, -180)
      const owed = isSilent ? 'no_answer' : 'open'
      const page = vault.must('letters.get', { id })
      expect(page.recipients.map(({ status }) => status)).toEqual([
        ...direct.map((mission) => (has(mission) ? 'answered' : owed)),
        ...copies.map((mission) => (has(mission) ? 'answered' : 'closed')),
      ])
      const due = addDays(day, 30)
      const stage =
        waiting.length === 0 ? 'answered' : isSilent ? 'no_answer' : due < today ? 'overdue' : 'waiting'
      expect(page.stage, `step ${step}`).toBe(stage)
      expect(page.noAnswerAsOf).toBe(stage === 'no_answer' ? today : null)
      if (open.size < 200) expect(open.get(id)).toBe(waiting.length > 0 ? due : undefined)
    }
    // What is kept beside the letters is what they say.
    expect(kept(), `step ${step}`).toEqual(counted())
  }
})
