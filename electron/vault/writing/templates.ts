// Templates of letters: one of them says the same in up to four languages.
import type { z } from 'zod'
import type { templateText } from '../../../shared/contract/writing.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { Language } from '../../../shared/contract/shell.ts'
import { toLatin } from '../../../shared/names/transliterate.ts'
import { fieldError } from '../../../shared/result.ts'
import { languages } from '../../../shared/contract/shell.ts'
import type { FieldProblem } from '../../../shared/writing/fields.ts'
import { problemsIn } from '../../../shared/writing/fields.ts'
import { shippedTemplates } from '../../../shared/writing/templates/index.ts'
import { archive, create, restore, rowOf, update } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { isOneOf, pageOf } from '../database/page.ts'
import { all } from '../database/run.ts'

type Text = z.output<typeof templateText>
type Fields = Parsed<'templates.create'>

export const textsOf = (ctx: Context, templateId: string) =>
  all(
    ctx,
    ctx.db
      .selectFrom('letter_template_text')
      .selectAll()
      .where('template_id', '=', templateId)
      .where('deleted_at', 'is', null),
  ).toSorted((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language))

export const listTemplates = (ctx: Context, input: Parsed<'templates.list'>): Output<'templates.list'> => {
  const { type, language, shipped } = input.filters
  let query = ctx.db
    .selectFrom('letter_template as t')
    .select(['t.id', 't.row_version as version', 't.name', 't.type', 't.level'])
    .select(['t.sort_written as updatedAt', 't.deleted_at as archivedAt'])
    .where('t.deleted_at', input.archived ? 'is not' : 'is', null)
  const sought = input.search.trim()
  if (sought) query = query.where('t.sort_name', 'like', `%${toLatin(sought).replaceAll(/[%_]/g, '')}%`)
  if (type?.length) query = query.where(isOneOf('t.type', type))
  if (shipped?.length) query = query.where(isOneOf('t.shipped', shipped))
  if (language?.length)
    query = query.where('t.id', 'in', (from) =>
      from
        .selectFrom('letter_template_text as x')
        .select('x.template_id')
        .where(isOneOf('x.language', language))
        .where('x.deleted_at', 'is', null),
    )
  return pageOf(ctx, input, {
    query,
    id: 't.id',
    sorts: { name: 't.sort_name', updated: 't.sort_written' },
    show: (row) => ({ ...row, languages: textsOf(ctx, row.id).map(({ language: held }) => held) }),
  })
}

export const templatePage = (ctx: Context, id: string): Output<'templates.get'> => {
  const row = rowOf(ctx, 'letter_template', id)
  const texts = textsOf(ctx, id).map(({ language, subject, body }) => ({ language, subject, body }))
  return {
    id,
    version: row.row_version,
    name: row.name,
    type: row.type,
    level: row.level,
    languages: texts.map(({ language }) => language),
    updatedAt: row.sort_written,
    archivedAt: row.deleted_at,
    texts,
  }
}

/** Everything wrong with the texts of a letter at its level, by language and part. */
export const textProblems = (texts: readonly Text[], level: Fields['level']) =>
  texts.flatMap(({ language, ...text }) =>
    (['subject', 'body'] as const).flatMap((part) =>
      problemsIn(text[part], level).map((problem) => ({ language, part, ...problem })),
    ),
  )

/** Refuses, beside its own box, a field nobody knows or one above the level, and a language written twice. */
export const assertTexts = (texts: readonly Text[], level: Fields['level']): void => {
  texts.forEach(({ language }, at) => {
    if (texts.findIndex((other) => other.language === language) < at)
      throw fieldError(`texts.${at}.body`, 'already_exists')
  })
  const [wrong] = textProblems(texts, level)
  if (!wrong) return
  const at = texts.findIndex(({ language }) => language === wrong.language)
  throw fieldError(`texts.${at}.${wrong.part}`, sentenceOf(wrong), wordsOf(wrong))
}
const sentenceOf = ({ code, nearest }: FieldProblem) => `field_${code}${nearest ? '_nearest' : ''}`
const wordsOf = ({ field, nearest }: FieldProblem) => ({ field, ...(nearest && { nearest }) })

const writeTexts = (ctx: Context, templateId: string, texts: readonly Text[]): void => {
  const held = textsOf(ctx, templateId)
  for (const row of held)
    if (!texts.some(({ language }) => language === row.language)) archive(ctx, 'letter_template_text', row.id)
  for (const { language, subject, body } of texts) {
    const row = held.find((each) => each.language === language)
    if (row) update(ctx, 'letter_template_text', row.id, { subject, body })
    else create(ctx, 'letter_template_text', { template_id: templateId, language, subject, body })
  }
}

const columnsOf = (ctx: Context, { name, type, level }: Fields) => ({
  name,
  type,
  level,
  sort_name: toLatin(name),
  // A text that changes is a change of its template: who opened it before must not write over it.
  sort_written: ctx.now(),
})

export const createTemplate = (ctx: Context, fields: Fields, shipped = '') => {
  assertTexts(fields.texts, fields.level)
  const template = create(ctx, 'letter_template', { ...columnsOf(ctx, fields), shipped })
  writeTexts(ctx, template.id, fields.texts)
  return template
}

export const updateTemplate = (ctx: Context, { id, version, ...fields }: Parsed<'templates.update'>) => {
  assertTexts(fields.texts, fields.level)
  const template = update(ctx, 'letter_template', id, columnsOf(ctx, fields), { version })
  writeTexts(ctx, id, fields.texts)
  return template
}

export const moveTemplate = (
  ctx: Context,
  { id, version }: Parsed<'templates.archive'>,
  move: typeof archive | typeof restore,
) => move(ctx, 'letter_template', id, { version })

/** Takes over those that come with the program and are not there, archived ones counting as there. */
export const addShipped = (ctx: Context, language: Language): number => {
  const held = new Set(
    all(ctx, ctx.db.selectFrom('letter_template').select('shipped')).map((row) => row.shipped),
  )
  const lacking = shippedTemplates.filter(({ key }) => !held.has(key))
  for (const { key, type, texts } of lacking)
    createTemplate(
      ctx,
      {
        name: texts[language].name,
        type,
        level: 'public',
        texts: languages.map((each) => ({
          language: each,
          subject: texts[each].subject,
          body: texts[each].body,
        })),
      },
      key,
    )
  return lacking.length
}
