// A mail merge of 200 letters beside 20,000 on record: until they are registered, against a bare insert of the same rows,
// and until their PDF is there.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '../../electron/vault/audit/change.ts'
import type { Context } from '../../electron/vault/context.ts'
import { dispatch } from '../../electron/vault/dispatch.ts'
import { openForTest } from '../../electron/vault/lifecycle/open-for-test.ts'
import type { Input, Output, VaultChannel } from '../../shared/contract/index.ts'
import { shippedTemplates } from '../../shared/writing/templates/index.ts'
import { fillLetters } from './letters-fill.ts'
import { median, rounded, timed } from './measure.ts'
import { openPrinter } from './printer.ts'

const [merged, onRecord] = [200, 20_000]
const rounds = 3

type Row = Record<string, string | number | null>
const must = <C extends VaultChannel>(ctx: Context, channel: C, input: Input<C>): Output<C> => {
  const result = dispatch(ctx, channel, input)
  if (!result.ok) throw new Error(`${channel}: ${JSON.stringify(result.error)}`)
  return result.value as Output<C>
}

const produce = (ctx: Context, missions: readonly string[]): string => {
  const [release] = shippedTemplates
  if (!release) throw new Error('no template')
  const languages = ['en', 'fr', 'ru'] as const
  const { runId, letters } = must(ctx, 'writing.produce', {
    runId: newId(),
    type: release.type,
    on: '2014-04-08',
    texts: languages.map((language) => {
      const { subject, body } = release.texts[language]
      return { language, subject, body }
    }),
    recipients: missions.map((organisationId, at) => ({
      organisationId,
      language: languages[at % 3] ?? 'en',
    })),
  })
  if (letters !== merged) throw new Error(`${letters} letters`)
  return runId
}

/** The rows of a run once more, under numbers of their own, in one transaction of prepared statements. */
const insertAgain = (ctx: Context, runId: string): (() => void) => {
  const rowsOf = (sql: string) => ctx.sqlite.prepare<[string], Row>(sql).all(runId)
  const ofRun = 'in (select letter_id from printed_letter where run_id = ?)'
  const tables = {
    letter: rowsOf(`select * from letter where id ${ofRun}`),
    letter_recipient: rowsOf(`select * from letter_recipient where letter_id ${ofRun}`),
    printed_letter: rowsOf('select * from printed_letter where run_id = ?'),
  }
  const ids = new Map(tables.letter.map(({ id }) => [id ?? null, newId()]))
  const anew = (row: Row): Row => ({
    ...row,
    id: ids.get(row['id'] ?? null) ?? newId(),
    ...('ref' in row && { ref: `${row['ref']}-again` }),
    ...('letter_id' in row && { letter_id: ids.get(row['letter_id'] ?? null) ?? null }),
    ...('run_id' in row && { run_id: 'again' }),
  })
  const inserts = Object.entries(tables).map(([table, rows]) => {
    const columns = Object.keys(rows[0] ?? {})
    const sql = `insert into ${table} (${columns.join(', ')}) values (${columns.map((name) => `@${name}`).join(', ')})`
    return { statement: ctx.sqlite.prepare(sql), rows: rows.map(anew) }
  })
  return ctx.sqlite.transaction(() => {
    for (const { statement, rows } of inserts) for (const row of rows) statement.run(row)
  })
}

export const lettersProduced = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'))
  const { ctx, close } = openForTest(folder, randomBytes(32), 'office', () => '2014-04-08T10:00:00.000Z')
  const missions = fillLetters(ctx, merged, onRecord)
  ctx.sqlite.exec('analyze')
  const printer = await openPrinter(ctx)
  const [registered, bare, printed]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round++) {
    let runId = ''
    registered.push(await timed(() => (runId = produce(ctx, missions))))
    const again = insertAgain(ctx, runId)
    bare.push(await timed(again))
    ctx.sqlite.exec(`create temp table again as select letter_id from printed_letter where run_id = 'again';
      delete from printed_letter where run_id = 'again';
      delete from letter_recipient where letter_id in (select letter_id from again);
      delete from letter where id in (select letter_id from again);
      drop table again`)
    printed.push(await timed(() => printer.print(`letters/${runId}`)))
  }
  await printer.close()
  close()
  rmSync(folder, { recursive: true, force: true })
  const [registeredMs, bareMs, pdfMs] = [registered, bare, printed].map(median) as [number, number, number]
  return {
    letters: merged,
    work: 'letters.produce',
    ratio: rounded(registeredMs / bareMs),
    registeredMs: rounded(registeredMs),
    bareInsertMs: rounded(bareMs),
    pdfMs: rounded(pdfMs),
  }
}
