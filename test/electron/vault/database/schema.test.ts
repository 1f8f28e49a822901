import Database from 'better-sqlite3'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { migrations } from '../../../../electron/vault/database/migrations/index.ts'

const db = new Database(':memory:')
for (const { sql } of migrations) db.exec(sql)

test('the schema is the one of the snapshot: the first thing a reader opens', async () => {
  const objects = db
    .prepare(
      "select sql from sqlite_master where sql is not null and name not like 'search_fts_%' order by type, name",
    )
    .all() as { sql: string }[]
  const text = objects.map(({ sql }) => `${sql};\n`).join('\n')
  await expect(text).toMatchFileSnapshot('../../../schema.snapshot.sql')
})

test('the row types name exactly the columns of every table and view', () => {
  const folder = 'electron/vault/database/schema'
  const types = readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n')
  const kept = ['id', 'created_at', 'created_by', 'updated_at', 'updated_by', 'row_version', 'deleted_at']
  const told = ['source_id', 'note']
  const tables = db
    .prepare(
      "select name from sqlite_master where type in ('table', 'view') and name not like 'search_fts%' and name not like 'sqlite_%'",
    )
    .all() as { name: string }[]
  for (const { name } of tables) {
    const typeName = /^ {2}NAME: \w+\.(\w+)/m.exec(types.replaceAll(`  ${name}:`, '  NAME:'))?.[1] ?? ''
    const body =
      new RegExp(`export type ${typeName} =([\\s\\S]*?)(?=\\nexport type|\\n//|\\nimport|$)`).exec(
        types,
      )?.[1] ?? ''
    const named = [...body.matchAll(/^ +(\w+): /gm)].map(([, column]) => column ?? '')
    const dates = [...body.matchAll(/DateColumns<'(\w+)'>/g)].flatMap(([, date]) =>
      ['text', 'qualifier', 'min', 'max'].map((part) => `${date}_${part}`),
    )
    const typed = [
      ...named,
      ...dates,
      ...(body.includes('Kept') ? kept : []),
      ...(body.includes('Told') ? told : []),
    ].toSorted()
    const columns = (db.prepare(`pragma table_info(${name})`).all() as { name: string }[])
      .map((column) => column.name)
      .toSorted()
    expect(typed, name).toEqual(columns)
  }
})

test('every kept table is STRICT', () => {
  const loose = db
    .prepare(
      "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'search_fts%' and name not like 'sqlite_%'",
    )
    .all()
  expect(loose).toEqual([])
})
