// R3, G16: the text of a file, page by page, against every name and number its level may not hold.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { FileText, LeakHit } from '../../../shared/contract/leaks.ts'
import { indexNames, namesIn } from '../../../shared/leaks/names.ts'
import { searchNumbers } from '../../../shared/leaks/numbers.ts'
import type { Context } from '../context.ts'
import { first } from '../database/run.ts'
import { tellingOfRun } from '../reports/index.ts'
import { staysInside } from '../reports/telling/index.ts'
import { naming } from '../reports/telling/names.ts'
import { commonWords, permittedWords, type Secret, secretNames, secretNumbers } from './secrets.ts'

type Found = Omit<LeakHit, 'label' | 'subject'>
const atMost = 100

const within = (
  texts: readonly FileText[],
  kind: LeakHit['kind'],
  search: (text: string) => { subjectId: string; context: string }[],
): Found[] =>
  texts.flatMap(({ where, number, text }) => search(text).map((hit) => ({ ...hit, kind, where, number })))

/** What decides whether a name may stand in a file. */
type Gate = {
  /** Inside the office names may stand, numbers of papers and accounts may not. */
  namesMayStand: boolean
  named: ReadonlySet<string>
  mayName: (personId: string) => boolean
}

const namesFound = (
  ctx: Context,
  { named, mayName }: Gate,
  names: readonly Secret[],
  subjects: ReadonlyMap<string, LeakHit['subject']>,
  texts: readonly FileText[],
): Found[] => {
  const secret = names.filter(({ subjectId }) => !named.has(subjectId))
  const index = indexNames(secret, { permitted: permittedWords(ctx, named), common: commonWords() })
  const mayStand = new Map<string, boolean>()
  const isPermitted = (subjectId: string): boolean => {
    const known = mayStand.get(subjectId)
    if (known !== undefined) return known
    const permitted = subjects.get(subjectId) === 'person' && mayName(subjectId)
    mayStand.set(subjectId, permitted)
    return permitted
  }
  return within(texts, 'name', (text) => namesIn(index, text)).filter(
    ({ subjectId }) => !isPermitted(subjectId),
  )
}

const labelOf = (ctx: Context, { subject, subjectId }: Pick<Secret, 'subject' | 'subjectId'>): string => {
  const query =
    subject === 'person'
      ? ctx.db.selectFrom('v_person').select('label').where('id', '=', subjectId)
      : subject === 'household'
        ? ctx.db.selectFrom('v_household').select('label').where('id', '=', subjectId)
        : ctx.db.selectFrom('v_account').select('name as label').where('id', '=', subjectId)
  return first(ctx, query)?.label ?? ''
}

const isReleased = (ctx: Context, { subjectId, context }: Found): boolean =>
  ctx
    .prepare('select 1 from leak_release where subject_id = ? and context = ? and deleted_at is null')
    .get(subjectId, context) !== undefined

/** What texts say that their gate does not let through; at most a hundred places, without what was released. */
export const leaksIn = (ctx: Context, gate: Gate, texts: readonly FileText[]): LeakHit[] => {
  const [names, numbers] = [secretNames(ctx), secretNumbers(ctx)]
  const subjects = new Map([...names, ...numbers].map(({ subject, subjectId }) => [subjectId, subject]))
  const found = [
    ...(gate.namesMayStand ? [] : namesFound(ctx, gate, names, subjects, texts)),
    ...within(
      texts,
      'number',
      searchNumbers(numbers.map(({ subjectId, text: value }) => ({ subjectId, value }))),
    ),
  ]
  return found
    .filter((hit) => !isReleased(ctx, hit))
    .slice(0, atMost)
    .map((hit) => {
      const subject = subjects.get(hit.subjectId) ?? 'person'
      return { ...hit, subject, label: labelOf(ctx, { subject, subjectId: hit.subjectId }) }
    })
}

/** What a report says that it may not say; at the restricted level everything may be said. */
export const checkLeaks = (ctx: Context, { runId, texts }: Parsed<'leaks.check'>): Output<'leaks.check'> => {
  const telling = tellingOfRun(ctx, runId)
  if (!telling || telling.level === 'restricted') return []
  const gate = {
    namesMayStand: staysInside(telling),
    named: telling.named,
    mayName: (personId: string) => naming(telling, personId).allowed,
  }
  return leaksIn(ctx, gate, texts)
}
