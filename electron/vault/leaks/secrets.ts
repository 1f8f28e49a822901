// Whom a document may not name, and which words give nobody away.
import fr from '../../../shared/locales/fr/report.json' with { type: 'json' }
import frWords from '../../../shared/locales/fr/vocabulary.json' with { type: 'json' }
import en from '../../../shared/locales/en/report.json' with { type: 'json' }
import enWords from '../../../shared/locales/en/vocabulary.json' with { type: 'json' }
import kk from '../../../shared/locales/kk/report.json' with { type: 'json' }
import kkWords from '../../../shared/locales/kk/vocabulary.json' with { type: 'json' }
import ru from '../../../shared/locales/ru/report.json' with { type: 'json' }
import ruWords from '../../../shared/locales/ru/vocabulary.json' with { type: 'json' }
import { stemsIn } from '../../../shared/leaks/names.ts'
import type { LeakHit } from '../../../shared/contract/leaks.ts'
import type { Context } from '../context.ts'

type Subject = LeakHit['subject']
export type Secret = { subject: Subject; subjectId: string; text: string }

const own = [en, enWords, fr, frWords, kk, kkWords, ru, ruWords]
const sentencesIn = (words: unknown): string[] => {
  if (typeof words === 'string') return [words.replace(/\{\{\w+\}\}/g, ' ')]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesIn) : []
}

/** They never change while the program runs. */
let common: ReadonlySet<string> | undefined
/** The words of our own sentences in every language, by their stems: a report quotes titles in others than its own. */
export const commonWords = (): ReadonlySet<string> => (common ??= stemsIn(own.flatMap(sentencesIn)))

export const secretNames = (ctx: Context): Secret[] =>
  ctx.prepare('select subject, subject_id as subjectId, text from v_secret_name').all() as Secret[]

export const secretNumbers = (ctx: Context): Secret[] =>
  ctx.prepare('select subject, subject_id as subjectId, value as text from v_secret_number').all() as Secret[]

/** Names of places, organisations, published sources and our own people: whoever shares a word with them is not given away by it. */
const permittedElsewhere = `select name as text from v_organisation union select short_name from v_organisation
  union select name from v_facility union select region from v_facility
  union select settlement from v_person_place union select region from v_person_place
  union select title from v_campaign union select name from v_fund union select name from app_user
  union select title from v_source where is_published = 1 union select author from v_source where is_published = 1`

/** The stems of everything that may stand in a document that names these persons. */
export const permittedWords = (ctx: Context, named: Iterable<string>): Set<string> => {
  const elsewhere = ctx.prepare(permittedElsewhere).pluck().all() as string[]
  const names = [...named].flatMap(
    (id) => ctx.prepare('select text from v_secret_name where subject_id = ?').pluck().all(id) as string[],
  )
  return stemsIn([...elsewhere, ...names])
}
