// What a line of the bank may be is found by index, and is what a look at every posting of the account would find.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rowOf } from '../../../../../electron/vault/audit/change.ts'
import { derive } from '../../../../../electron/vault/audit/derive.ts'
import type { Prepare } from '../../../../../electron/vault/database/statement-cache.ts'
import { likeliest } from '../../../../../electron/vault/fund/bank/candidates.ts'
import { openEntries } from '../../../../../electron/vault/fund/bank/entries.ts'
import { handlers } from '../../../../../electron/vault/handlers.ts'
import { addDays } from '../../../../../shared/partial-date.ts'
import { randomFrom } from '../../../../../electron/vault/demo/desk.ts'
import { rounds } from '../../../../helpers/rounds.ts'
import { give, vault } from '../fund-office.ts'
import { allLines, imported, january, setUp } from './bank-office.ts'

beforeEach(setUp)
afterEach(() => vault.close())

/** References as banks and donors write them: of every size, in several scripts, one within another, and none. */
const bankRefs = [
  '',
  '',
  'NOTPROVIDED',
  'RF18 5390 0754',
  'rf185390',
  'ab',
  'abcd',
  'Жарна-2014/7',
  '𝟙𝟚𝟛x',
  'REF-77',
  'REF-771',
]

test(`a line is offered what a look at the whole account would offer, ${rounds(4, 40)} random books`, () => {
  for (let seed = 1; seed <= rounds(4, 40); seed++) {
    const random = randomFrom(seed)
    const below = (most: number) => Math.floor(random() * most)
    const one = (of: readonly string[]): string => of[below(of.length)] ?? ''
    const amount = (): number => [1000, 2500, 2500 + seed, 40_000][below(4)] ?? 0
    const gifts = Array.from({ length: 25 }, (_, at) =>
      give(amount(), {
        // Of one day and amount no two have one reference (F10).

        receivedOn: addDays('2013-02-01', at * 16 + below(16)),
        bankRef: one(bankRefs) && `${one(bankRefs)}${below(3) === 0 ? below(40) : ''}`,
        feeMinor: below(3) === 0 ? 50 : 0,
      }),
    )
    const refs = gifts.map((id) => rowOf(vault.ctx, 'donation', id).ref)
    const said = () =>
      one([
        one(refs),
        one(refs).replaceAll('-', ' '),
        one(refs).toLowerCase(),
        one(bankRefs),
        'Don pour les familles',
        '',
      ])
    imported(
      january(
        Array.from({ length: 12 }, (_, at) => ({
          amountMinor: amount() - (below(3) === 0 ? 50 : 0),
          on: `2014-01-${String(at + 10)}`,
          text: [said(), said(), said()].join(one([' ', '', '/'])),
          bankRef: one(bankRefs),
          endToEndId: one(['', one(refs)]),
        })),
        { bankId: `STMT-${seed}` },
      ),
    )
    let byName = 0
    for (const { id } of allLines()) {
      const line = rowOf(vault.ctx, 'bank_statement_line', id)
      const offered = vault.must('bank.suggest', { lineId: id })
      expect(offered, `seed ${seed}: ${line.text}`).toEqual(
        likeliest(line, openEntries(vault.ctx, { accountId: line.account_id })),
      )
      byName += offered.filter(({ reasons }) => reasons.includes('reference')).length
    }
    expect(byName, `seed ${seed}`).toBeGreaterThan(0)
  }
})

test('a reference that a gift no longer has names it no more', () => {
  const id = give(777, { receivedOn: '2013-03-01', bankRef: 'ZK-4411' })
  imported(january([{ amountMinor: 90, text: 'zk4411' }]))
  const lineId = allLines()[0]?.id ?? ''
  expect(vault.must('bank.suggest', { lineId })).toHaveLength(1)
  vault.ctx.sqlite.prepare("update donation set bank_ref = '' where id = ?").run(id)
  derive(vault.ctx, 'donation', { id })
  expect(vault.must('bank.suggest', { lineId })).toEqual([])
})

test('nothing that a suggestion asks goes over a whole table', () => {
  give(5000, { bankRef: 'REF-77' })
  imported(january([{ amountMinor: 5000, text: 'REF-77 D-A-2014-0001' }]))
  const asked = new Set<string>()
  const prepare: Prepare = (sql) => {
    asked.add(sql)
    return vault.ctx.prepare(sql)
  }
  const lineId = allLines()[0]?.id ?? ''
  const offered = handlers['bank.suggest']({ ...vault.ctx, prepare }, { lineId, search: '' })
  expect(offered).toHaveLength(1)
  expect(asked.size).toBeGreaterThan(4)
  for (const sql of asked) {
    const names = [...new Set(sql.match(/@\w+/g))].map((name) => [name.slice(1), ''])
    const plan = vault.ctx.sqlite.prepare(`explain query plan ${sql}`)
    const steps = (
      names.length > 0
        ? plan.all(Object.fromEntries(names))
        : plan.all(...(sql.match(/\?/g) ?? []).map(() => '[]'))
    ) as {
      detail: string
    }[]
    // A list of pieces is no table, and the least size is the first row of an index.
    const scans = steps.filter(({ detail }) =>
      /^SCAN (?!p\b|json_each|seen|\(subquery|json\w* VIRTUAL|value)/.test(detail),
    )
    expect(scans.map(({ detail }) => `${detail} in ${sql}`)).toEqual([])
  }
})
