// A merge moves everything that can name a person. What the schema has and nobody thought of fails here.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillDemo } from '../../../../../electron/vault/demo/index.ts'
import { links, stays } from '../../../../../electron/vault/people/merge/links.ts'
import { openTestVault, type TestVault } from '../../../../helpers/test-vault.ts'

let vault: TestVault
beforeAll(async () => {
  vault = openTestVault({ kind: 'demo' })
  await fillDemo(vault.ctx, () => {})
}, 120_000)
afterAll(() => vault.close())

type Column = { table: string; column: string; to: string | null }
/** Every column of every table that is a text, with the table it refers to. */
const columns = (): Column[] =>
  vault.ctx
    .prepare(
      `select m.name as "table", c.name as "column",
         (select f."table" from pragma_foreign_key_list(m.name) f where f."from" = c.name) as "to"
       from sqlite_master m, pragma_table_info(m.name) c
       where m.type = 'table' and m.name not like 'sqlite_%' and m.name not like 'search_fts%' and c.type = 'TEXT'`,
    )
    .all() as Column[]

/** Ids of other things, without a foreign key. */
const others = [
  'app_user.slot_id',
  'bank_statement.bank_id',
  'bank_statement_line.end_to_end_id',
  'fund_month.fund_id',
  'fund_month.treasury_account_id',
  'payment_batch.message_id',
  'printed_letter.run_id',
  'pseudonym.campaign_id',
  'vault_meta.vault_id',
]

test('every column that can name a person is moved, or stays for a reason', () => {
  const known = new Set([...links.map(({ table, column }) => `${table}.${column}`), ...Object.keys(stays)])
  const naming = columns().filter(
    ({ table, column, to }) =>
      to === 'person' || (to === null && column.endsWith('_id') && !others.includes(`${table}.${column}`)),
  )
  expect(naming.map(({ table, column }) => `${table}.${column}`).filter((name) => !known.has(name))).toEqual(
    [],
  )
})

test('nothing that is named here has left the schema', () => {
  const there = new Set(columns().map(({ table, column }) => `${table}.${column}`))
  const named = [...links.map(({ table, column }) => `${table}.${column}`), ...Object.keys(stays), ...others]
  expect(named.filter((name) => !there.has(name))).toEqual([])
})

const naming = (id: string): string[] =>
  columns()
    .filter(
      ({ table, column }) =>
        vault.ctx.prepare(`select 1 from "${table}" where instr("${column}", ?) > 0`).get(id) !== undefined,
    )
    .map(({ table, column }) => `${table}.${column}`)

/** Of every table of the demonstration, somebody whom a row of it names. */
const somebodyOfEach = (): string[] => {
  const found = links.flatMap(({ table, column, where = '1' }) =>
    vault.ctx
      .prepare(`select ${column} from ${table} where ${column} is not null and ${where} limit 1`)
      .pluck()
      .all(),
  )
  return [...new Set(found.map(String))].filter(
    (id) => vault.ctx.prepare('select 1 from person where id = ?').get(id) !== undefined,
  )
}

test('after a merge nothing else names the record that went, whatever hung on it', () => {
  const exempt = new Set([...Object.keys(stays), 'person.id', 'report_run.input', 'printed_letter.content'])
  const people = somebodyOfEach()
  expect(people.length).toBeGreaterThan(5)
  for (const dropId of people) {
    const keepId = vault.must('people.create', {
      names: [{ script: 'Latn', given: 'Kept', family: 'Record' }],
      roles: ['detained_worker'],
    }).id
    const [keepVersion, dropVersion] = [keepId, dropId].map((id) => vault.must('people.get', { id }).version)
    vault.must('people.merge', {
      keepId,
      dropId,
      keepVersion: keepVersion ?? 0,
      dropVersion: dropVersion ?? 0,
      fromDropped: ['name', 'birth', 'death', 'photo'],
    })
    expect(
      naming(dropId).filter((name) => !exempt.has(name)),
      dropId,
    ).toEqual([])
    expect(naming(dropId)).not.toContain('person_name.person_id')
  }
})
