import { type Context, today } from '../context.ts'

/** Prefixes of the numbers people quote: C-A-2014-0007 is the seventh person file of 2014 on laptop A. */
export const refPrefixes = {
  person: 'C',
  household: 'F',
  organisation: 'O',
  campaign: 'K',
  fund: 'FU',
  donation: 'D',
  exchange: 'X',
  aidRequest: 'Q',
  payment: 'P',
  remittance: 'M',
  valuation: 'V',
  round: 'PL',
  writeOff: 'W',
  expense: 'E',
  aidInKind: 'G',
  bankStatement: 'B',
  paymentBatch: 'PB',
  letter: 'L',
  letterCampaign: 'LC',
  action: 'A',
  report: 'RP',
  import: 'IM',
  document: 'DOC',
  caseFile: 'CF',
  proceeding: 'PR',
} as const

/** The next of a prefix and year; gap-free, because a rolled back command gives its number back. */
export const countOn = (ctx: Context, prefix: string, year: string): number =>
  (
    ctx
      .prepare(
        `insert into ref_counter (prefix, year, last) values (?, ?, 1)
       on conflict do update set last = last + 1 returning last`,
      )
      .get(prefix, Number(year)) as { last: number }
  ).last

/** The last one given of a prefix and year; 0 before the first. */
export const lastOn = (ctx: Context, prefix: string, year: string): number =>
  (ctx
    .prepare('select last from ref_counter where prefix = ? and year = ?')
    .pluck()
    .get(prefix, Number(year)) as number | undefined) ?? 0

/** The next number of a kind, gap-free per device and year. */
export const nextRef = (
  ctx: Context,
  kind: keyof typeof refPrefixes,
  year = today(ctx).slice(0, 4),
): string => {
  const prefix = refPrefixes[kind]
  const last = countOn(ctx, prefix, year)
  return `${prefix}-${ctx.vault.deviceLetter}-${year}-${String(last).padStart(4, '0')}`
}
