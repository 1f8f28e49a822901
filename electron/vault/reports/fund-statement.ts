// Report 6: opening balance, what happened, closing balance, per fund and currency; one that does not tie is a draft (F8).
import { sql } from 'kysely'
import type { Output } from '../../../shared/contract/index.ts'
import type { Block, Line } from '../../../shared/contract/report-blocks.ts'
import type { SectionedInput } from '../../../shared/contract/report-input.ts'
import { accountCodes, aidTypes } from '../../../shared/vocabulary/index.ts'
import { type Context, today } from '../context.ts'
import { first } from '../database/run.ts'
import { statement } from '../fund/index.ts'
import {
  bareMoney,
  date,
  heading,
  joined,
  money,
  note,
  number,
  said,
  section,
  table,
  text,
  word,
} from './blocks.ts'
import type { Body } from './body.ts'
import { leaveOut, staysInside, type Telling } from './telling/index.ts'

type Asked = Extract<SectionedInput, { kind: 'fund_statement' }>
type Part = Output<'fund.statement'>[number]

const singleSignatures = (ctx: Context, { fundId, from, on }: Asked): number => {
  const paid = ctx.db
    .selectFrom('v_payment')
    .select(sql<number>`count(*)`.as('count'))
    .where('is_single_signature', '=', 1)
    .where('status', 'in', ['sent', 'settled'])
    .where('on_day', '>=', from)
    .where('on_day', '<=', on)
  return first(ctx, fundId ? paid.where('fund_id', '=', fundId) : paid)?.count ?? 0
}

const lineLabel = (key: string): Line => {
  if (key === 'earlier') return said('fund.earlier')
  const type = aidTypes.find((code) => key === `aid.${code}`)
  const code = accountCodes.find((known) => known === key)
  return type ? said('fund.aid', { type: word('aidTypes', type) }) : code ? word('accountCodes', code) : key
}

const titleOf = (parts: readonly Part[], { fund, currency }: Part): Line => {
  const several = parts.some((other) => other.fund.id !== fund.id)
  return joined([several ? fund.label : null, currency], ' · ')
}

/**
 * What is reserved and available is known of the day of asking. Beneath the closing balance of an earlier day it says so:
 * it is no part of that sum.
 */
const ofToday = (part: Part, on: string, day: string) => {
  const isNow = on >= day
  return [
    {
      label: isNow ? said('fund.reserved') : said('fund.reservedOn', { day: date(day) }),
      minor: -part.reservedMinor,
      isSum: false,
    },
    {
      label: isNow ? said('fund.available') : said('fund.availableOn', { day: date(day) }),
      minor: part.availableMinor,
      isSum: true,
    },
  ]
}

const movements = (part: Part, on: string, day: string): Block => {
  const { currency } = part
  const rows = [
    { label: said('fund.opening'), minor: part.openingMinor, isSum: true },
    ...part.lines.map(({ key, amountMinor }) => ({
      label: lineLabel(key),
      minor: amountMinor,
      isSum: false,
    })),
    { label: said('fund.closing'), minor: part.closingMinor, isSum: true },
    ...ofToday(part, on, day),
  ]
  return table({
    name: joined([part.fund.label, currency], ' · '),
    rows,
    isSum: ({ isSum }) => isSum,
    columns: [
      { head: said('fund.line'), cell: ({ label }) => label, width: '68%' },
      {
        head: said('fund.amountIn', { currency }),
        end: true,
        cell: ({ minor }) => bareMoney(minor, currency),
      },
    ],
  })
}

/** A courier or a bank account is named inside only; outside, accounts of one kind stand together. */
const accountsTold = (telling: Telling, accounts: Part['accounts']) => {
  if (staysInside(telling)) return accounts.map((row) => ({ ...row, name: row.account as Line }))
  leaveOut(telling, 'account', 'level', accounts.length)
  return [...Map.groupBy(accounts, ({ kind }) => kind)].map(([kind, of]) => ({
    kind,
    name: null,
    balanceMinor: of.reduce((sum, { balanceMinor }) => sum + balanceMinor, 0),
  }))
}

const accounts = (telling: Telling, part: Part): Block => {
  const rows = accountsTold(telling, part.accounts)
  const kind = {
    head: said('fund.kind'),
    cell: (row: (typeof rows)[number]) => word('accountKinds', row.kind),
  }
  return table({
    name: said('fund.accounts'),
    rows,
    columns: [
      ...(staysInside(telling)
        ? [
            {
              head: said('fund.account'),
              cell: (row: (typeof rows)[number]) => row.name,
              width: '42%',
            },
          ]
        : []),
      kind,
      {
        head: said('fund.balanceIn', { currency: part.currency }),
        end: true,
        cell: ({ balanceMinor }) => bareMoney(balanceMinor, part.currency),
      },
    ],
  })
}

export const fundStatement = (telling: Telling, asked: Asked): Body => {
  const { ctx } = telling
  const { fundId, from, on } = asked
  const parts = statement(ctx, { fundId, from, to: on })
  const differing = parts.filter(({ differenceMinor }) => differenceMinor !== 0)
  const singles = singleSignatures(ctx, asked)
  return {
    title: fundId && parts[0] ? parts[0].fund.label : said('kind.fund_statement'),
    meta: [said('period', { from: date(from), to: date(on) })],
    sections: {
      statement: () =>
        section('statement', said('fund.statement'), [
          ...(differing.length > 0
            ? [
                text(
                  joined(
                    [
                      said('fund.draft'),
                      ...differing.map(({ differenceMinor, currency }) => money(differenceMinor, currency)),
                    ],
                    ' ',
                  ),
                  'draft',
                ),
              ]
            : []),
          ...parts.flatMap((part) => [heading(titleOf(parts, part)), movements(part, on, today(ctx))]),
          ...(parts.length === 0 ? [text(said('fund.nothing'))] : []),
          note(joined([differing.length === 0 ? said('fund.ties') : null, said('fund.noSum')], ' ')),
          ...(singles > 0 ? [note(said('fund.singles', { count: number(singles) }))] : []),
        ]),
      accounts: () =>
        section('accounts', said('fund.accounts'), [
          ...parts.flatMap((part) => [heading(titleOf(parts, part)), accounts(telling, part)]),
          ...(parts.length === 0 ? [text(said('fund.nothing'))] : []),
        ]),
      signatures: () =>
        section('signatures', said('fund.signatures'), [
          { block: 'signatures', who: [said('fund.treasurer'), said('fund.second')] },
        ]),
    },
  }
}
