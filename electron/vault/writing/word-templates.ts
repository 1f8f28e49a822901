// The office's own Word templates: files that hang on a template of letters.
import type { Output } from '../../../shared/contract/index.ts'
import type { Context } from '../context.ts'
import { all } from '../database/run.ts'

const isWord = (name: string) => name.toLowerCase().endsWith('.docx')

export const wordTemplates = (ctx: Context): Output<'wordTemplates.list'> =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_document')
      .select(['id', 'name as label'])
      .where('owner', '=', 'letter_template')
      .orderBy('name'),
  ).filter(({ label }) => isWord(label))
