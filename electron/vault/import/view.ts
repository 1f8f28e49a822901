// A staged list as the screen shows it: columns with samples, words nobody knows, rows by what became of them.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { tableShape, type Verdict, verdicts } from '../../../shared/contract/imports.ts'
import { fieldsOf } from '../../../shared/import/kinds.ts'
import { recordLabel } from '../audit/record-label.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'
import { remembered } from './remember.ts'
import { emptyLine, firstRows, settingsOf, stagedBatch } from './staged.ts'
import { targetEntity } from './targets/entities.ts'

const samples = 3
const lookedThrough = 200

const unknownOf = `select p.value ->> '$.field' as field, p.value ->> '$.values.text' as text, count(*) as count
  from import_row r, json_each(r.problems) p where r.batch_id = ? and p.value ->> '$.problem' = 'not_a_known_word'
  group by 1, 2 order by count(*) desc limit 200`

export const view = (ctx: Context, id: string): Output<'imports.get'> => {
  const batch = stagedBatch(ctx, id)
  const settings = settingsOf(batch)
  const { from, count } = settings.header
  const headings = JSON.parse(batch.headings) as string[]
  const rows = firstRows(ctx, id, from + count, lookedThrough)
  const fields = fieldsOf[settings.kind]
  const held = new Set(settings.columns.filter((field) => field !== null))
  const lists = new Map(fields.map((field) => [field.id, field.list ?? '']))
  const unknown = ctx.prepare(unknownOf).all(id) as { field: string; text: string; count: number }[]
  return {
    id,
    fileName: batch.file_name,
    shape: tableShape.parse(JSON.parse(batch.shape)),
    settings,
    columns: headings.map((heading, at) => ({
      at,
      heading,
      field: settings.columns[at] ?? null,
      samples: rows
        .map((row) => row[at] ?? '')
        .filter(Boolean)
        .slice(0, samples),
    })),
    rowCount: Number(
      ctx
        .prepare('select count(*) from import_row where batch_id = ? and n > ? and cells <> ?')
        .pluck()
        .get(id, from + count, emptyLine),
    ),
    counts: batch.counts === null ? null : (JSON.parse(batch.counts) as Partial<Record<Verdict, number>>),
    unknownWords: unknown.map(({ field, text, count: times }) => ({
      field,
      list: lists.get(field) ?? '',
      text,
      count: times,
    })),
    missing: fields
      .filter((field) => field.isRequired && !held.has(field.id) && !settings.common[field.id])
      .map((field) => field.id),
    isRemembered: remembered(ctx, headings, settings.kind) !== null,
  }
}

/** A line of a text may end early. */
const filledUp = (cells: string[], width: number): string[] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => ''),
]

type Shown = Output<'imports.rows'>['rows'][number]
export const rows = (
  ctx: Context,
  { id, show, offset, limit }: Parsed<'imports.rows'>,
): Output<'imports.rows'> => {
  const batch = stagedBatch(ctx, id)
  const { header, kind } = settingsOf(batch)
  const headings = JSON.parse(batch.headings) as string[]
  const query = ctx.db
    .selectFrom('import_row')
    .where('batch_id', '=', id)
    .where('n', '>', header.from + header.count)
    .where('cells', '<>', emptyLine)
    .$if(show !== 'all', (each) =>
      each.where('verdict', '=', verdicts.find((verdict) => verdict === show) ?? 'new'),
    )
  const found = all(ctx, query.selectAll().orderBy('n').limit(limit).offset(offset))
  const [counted] = all(ctx, query.select(sql<number>`count(*)`.as('total')))
  const entity = targetEntity[kind]
  return {
    rows: found.map(({ n, cells, verdict, decision, problems, match_id }): Shown => ({
      n,
      cells: filledUp(JSON.parse(cells) as string[], headings.length),
      verdict,
      decision,
      problems: JSON.parse(problems) as Shown['problems'],
      match: match_id === null ? null : { id: match_id, ref: '', label: recordLabel(ctx, entity, match_id) },
    })),
    total: counted?.total ?? 0,
  }
}
