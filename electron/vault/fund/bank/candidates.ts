// Which postings a line of the bank may be, and why: its reference, its amount, its day, a name.
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import { addDays, daysBetween } from '../../../../shared/partial-date.ts'
import type { matchReasons } from '../../../../shared/vocabulary/index.ts'
import { rowOf } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import type { Schema } from '../../database/schema/index.ts'
import { type Entry, openEntries, openEntriesAmong } from './entries.ts'
import { isMark, journalsNamedIn, symbols } from './marks.ts'

type Line = Schema['bank_statement_line']
type Reason = (typeof matchReasons)[number]
type Candidate = Output<'bank.suggest'>[number]

/** A payment may lie with a bank for weeks; a reference is looked for in all of the books. */
const nearDays = 45
const sameDays = 5
const most = 12
const weight: Record<Reason, number> = { reference: 8, amount: 4, name: 2, day: 1 }

/** Where a bank writes references. */
const textsOf = ({ bank_ref, end_to_end_id, text }: Line): string[] => [bank_ref, end_to_end_id, text]
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []

const hasReference = (line: Line, { ref, bankRef }: Entry): boolean => {
  const said = textsOf(line).map(symbols)
  return [bankRef, ref].map(symbols).some((mark) => isMark(mark) && said.some((text) => text.includes(mark)))
}
const hasName = (line: Line, { party }: Entry): boolean => {
  const said = new Set(wordsOf(`${line.party} ${line.text}`))
  return wordsOf(party).some((word) => said.has(word))
}

const byDay = (a: { on: string }, b: { on: string }): number => Number(a.on > b.on) - Number(a.on < b.on)
const oldestFirst = (a: Entry, b: Entry): number => byDay(a, b) || a.id - b.id

type Group = { entries: readonly Entry[]; openMinor: number }
/** Each entry by itself, and all that one posting did to the account: a gift with its fee comes as one line or two. */
const groupsOf = (entries: readonly Entry[]): Group[] => {
  const journals = Map.groupBy(entries, ({ journal }) => journal)
  const whole = [...journals.values()]
    .filter((each) => each.length > 1)
    .map((each) => ({ entries: each, openMinor: each.reduce((sum, { openMinor }) => sum + openMinor, 0) }))
  return [...whole, ...entries.map((entry) => ({ entries: [entry], openMinor: entry.openMinor }))]
}

const reasonsOf = (line: Line, { entries, openMinor }: Group): Reason[] => {
  const [entry] = entries
  if (!entry) return []
  const days = Math.abs(daysBetween(entry.on, line.on_day))
  return [
    ...(hasReference(line, entry) ? ['reference' as const] : []),
    ...(openMinor === line.open_minor ? ['amount' as const] : []),
    ...(hasName(line, entry) ? ['name' as const] : []),
    ...(days <= sameDays ? ['day' as const] : []),
  ]
}
const scoreOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, reason) => sum + weight[reason], 0)

/** As much as both sides have open; several entries only where they fit whole. */
const partsOf = (line: Line, { entries }: Group): Candidate['parts'] => {
  const [entry] = entries
  if (!entry) return []
  if (entries.length > 1) return entries.map(({ id, openMinor }) => ({ entryId: id, amountMinor: openMinor }))
  const least = Math.min(Math.abs(line.open_minor), Math.abs(entry.openMinor))
  return [{ entryId: entry.id, amountMinor: Math.sign(line.open_minor) * least }]
}

/** The days about a line in which a posting may be it without being named. */
const nearTo = ({ on_day }: Line) => ({
  from: addDays(on_day, -nearDays),
  to: addDays(on_day, nearDays),
})

/**
 * The likeliest of these entries first. A day alone is no reason; whatever is searched for needs none. What goes the other
 * way than the line is never offered, nor several entries that are not exactly the line.
 */
export const likeliest = (line: Line, entries: readonly Entry[], typed = ''): Candidate[] => {
  const near = nearTo(line)
  return groupsOf(entries)
    .filter(
      (group) =>
        Math.sign(group.openMinor) === Math.sign(line.open_minor) &&
        (group.entries.length === 1 || group.openMinor === line.open_minor),
    )
    .flatMap((group): (Candidate & { score: number })[] => {
      const [entry] = group.entries
      if (!entry) return []
      const reasons = reasonsOf(line, group)
      const isNear = entry.on >= near.from && entry.on <= near.to
      const isOffered = typed
        ? symbols(`${entry.ref} ${entry.party} ${entry.bankRef}`).includes(typed)
        : reasons.includes('reference') || (isNear && scoreOf(reasons) > weight.day)
      if (!isOffered) return []
      return [
        {
          on: entry.on,
          ref: entry.ref,
          sourceTable: entry.sourceTable,
          party: entry.party,
          amountMinor: group.openMinor,
          parts: partsOf(line, group),
          reasons,
          score: scoreOf(reasons),
        },
      ]
    })
    .toSorted((a, b) => b.score - a.score || byDay(a, b))
    .slice(0, most)
    .map(({ score: _score, ...candidate }) => candidate)
}

/** What a line can be: postings near its day, and those it names. Only what somebody types is looked for in all. */
const eligible = (ctx: Context, line: Line, typed: string): Entry[] => {
  const accountId = line.account_id
  if (typed) return openEntries(ctx, { accountId })
  const named = openEntriesAmong(ctx, accountId, { journals: journalsNamedIn(ctx, textsOf(line)) })
  const both = [...openEntries(ctx, { accountId, ...nearTo(line) }), ...named]
  return [...new Map(both.map((entry) => [entry.id, entry])).values()].toSorted(oldestFirst)
}

/** What a line may be: the twelve likeliest of its account, also when one searches in all of its postings. */
export const suggest = (ctx: Context, { lineId, search }: Parsed<'bank.suggest'>): Candidate[] => {
  const line = rowOf(ctx, 'bank_statement_line', lineId)
  if (line.open_minor === 0) return []
  const typed = symbols(search)
  return likeliest(line, eligible(ctx, line, typed), typed)
}
