import type { Language } from '../../../shared/contract/shell.ts'
import type { Context } from '../context.ts'

const chosen = `select full from v_person_name, json_each(printed_in)
  where person_id = ? and json_each.value = ? order by position limit 1`
const usual = 'select name_latin, name_cyrillic from v_person where id = ?'

/** The form of a name that a document in this language prints: the one chosen for it, else that of its usual script. */
export const printedName = (ctx: Context, personId: string, language: Language): string => {
  const own = ctx.prepare(chosen).get(personId, language) as { full: string } | undefined
  if (own) return own.full
  const { name_latin, name_cyrillic } = ctx.prepare(usual).get(personId) as {
    name_latin: string
    name_cyrillic: string
  }
  return language === 'ru' || language === 'kk' ? name_cyrillic || name_latin : name_latin || name_cyrillic
}
