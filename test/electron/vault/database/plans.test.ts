// Every order of every list is read from an index: a page of a long list costs what a page of a short one does.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { vaultContract } from '../../../../shared/contract/index.ts'
import { type ListName, listNames } from '../../../../shared/contract/views.ts'
import type { Prepare } from '../../../../electron/vault/database/statement-cache.ts'
import { lists } from '../../../../electron/vault/export/lists.ts'
import { openTestVault, type TestVault } from '../../../helpers/test-vault.ts'

type Step = { id: number; parent: number; detail: string }

let vault: TestVault
beforeAll(() => {
  vault = openTestVault()
})
afterAll(() => vault.close())

/** The statements a list runs for one page, in order. */
const statementsOf = (list: ListName, input: object): string[] => {
  const asked: string[] = []
  const prepare: Prepare = (sql) => {
    asked.push(sql)
    return vault.ctx.prepare(sql)
  }
  lists[list]({ ...vault.ctx, prepare }, vaultContract[list].input.parse(input))
  return asked
}
const planOf = (sql: string): Step[] => {
  const parameters = Array.from(sql.matchAll(/\?/g), () => 0)
  return vault.ctx.sqlite.prepare(`explain query plan ${sql}`).all(...parameters) as Step[]
}
/** What finds the ids of a page: the subquery of its statement, with everything below it. */
const idsPlan = (plan: readonly Step[]): Step[] => {
  const below = (id: number): Step[] =>
    plan.filter(({ parent }) => parent === id).flatMap((step) => [step, ...below(step.id)])
  const start = plan.find(({ detail }) => /LIST SUBQUERY/.test(detail))
  return start ? below(start.id) : []
}

/** Few by nature, so that sorting them costs nothing. */
const short: readonly string[] = ['exchanges.list', 'remittances.list', 'tallies.list']
const sortsOf = (list: ListName): string[] => [...vaultContract[list].input.shape.sort.unwrap().options]
const long = listNames.filter((list) => !short.includes(list))

test.each(long.flatMap((list) => sortsOf(list).map((sort) => ({ list, sort }))))(
  '$list by $sort comes from an index',
  ({ list, sort }) => {
    for (const descending of [false, true]) {
      const page = statementsOf(list, { sort, descending }).find((sql) => sql.includes('cursor_value'))
      expect(page).toBeDefined()
      const steps = idsPlan(planOf(page ?? '')).map(({ detail }) => detail)
      expect(steps.length).toBeGreaterThan(0)
      expect(steps.filter((step) => /TEMP B-TREE/.test(step))).toEqual([])
      // By the number of the entry, the table itself is the index.
      const whole = list === 'audit.list' ? /^$/ : /^SCAN \w+$/
      expect(steps.filter((step) => whole.test(step))).toEqual([])
    }
  },
)

test('the check sees a page that is sorted by hand', () => {
  const sql = `select * from person where id in (select id from person order by notes limit 10)`
  expect(idsPlan(planOf(sql)).map(({ detail }) => detail)).toContain('USE TEMP B-TREE FOR ORDER BY')
})
