// Report 9: what waits for a signature, for proof or for a second try. It stays in the office.
import type { Block } from '../../../shared/contract/report-blocks.ts'
import type { SectionedInput } from '../../../shared/contract/report-input.ts'
import type { Context } from '../context.ts'
import { listDecisions } from '../fund/approvals/list.ts'
import { failedPayments, type OpenPayment, withoutProof } from '../fund/open-items.ts'
import { sumsByCurrency } from '../../../shared/money.ts'
import { date, money, number, said, section, shortDate, table, word } from './blocks.ts'
import type { Body } from './body.ts'
import { everyRow } from './every-row.ts'
import type { Telling } from './telling/index.ts'

type Asked = Extract<SectionedInput, { kind: 'open_items' }>

type Waiting = ReturnType<typeof listDecisions>['rows'][number]

/** Every decision of a day or before that still waits for somebody. */
const waitingOn = (ctx: Context, on: string): Waiting[] =>
  everyRow((at) =>
    listDecisions(ctx, {
      search: '',
      sort: 'date',
      descending: false,
      filters: { status: ['open', 'single', 'void'] },
      archived: false,
      ...at,
    }),
  ).filter((decision) => decision.on <= on)

const payments = (telling: Telling, name: ReturnType<typeof said>, rows: readonly OpenPayment[]): Block[] => {
  for (const { householdId, personId } of rows) {
    const named = householdId ?? personId
    if (named) telling.named.add(named)
  }
  return [
    table({
      name,
      rows,
      none: said('open.none'),
      columns: [
        { head: said('open.no'), cell: ({ ref }) => ref, width: '15%' },
        { head: said('open.since'), cell: ({ on }) => shortDate(on), width: '13%' },
        { head: said('open.who'), cell: ({ beneficiary }) => beneficiary },
        { head: said('open.fund'), cell: ({ fund }) => fund },
        { head: said('open.state'), cell: ({ status }) => word('paymentStatuses', status), width: '14%' },
        {
          head: said('result.amount'),
          end: true,
          cell: ({ amountMinor, currency }) => money(amountMinor, currency),
          width: '18%',
        },
      ],
    }),
    ...(rows.length > 0
      ? [
          table({
            name: said('open.sums'),
            rows: sumsByCurrency(rows),
            columns: [
              { head: said('open.sums'), cell: ({ currency }) => currency, width: '70%' },
              {
                head: said('result.amount'),
                end: true,
                cell: ({ currency, amountMinor }) => money(amountMinor, currency),
              },
            ],
          }),
        ]
      : []),
  ]
}

export const openItems = (telling: Telling, { on }: Asked): Body => {
  const { ctx } = telling
  return {
    title: said('kind.open_items'),
    meta: [said('asOf', { day: date(on) })],
    orientation: 'landscape',
    sections: {
      approvals: () =>
        section('approvals', said('open.approvals'), [
          table({
            name: said('open.approvals'),
            rows: waitingOn(ctx, on),
            none: said('open.noApproval'),
            columns: [
              { head: said('open.no'), cell: ({ ref }) => ref, width: '15%' },
              { head: said('open.since'), cell: (row) => shortDate(row.on), width: '13%' },
              {
                head: said('open.what'),
                cell: ({ subject }) => word('decisionSubjects', subject),
                width: '16%',
              },
              { head: said('open.who'), cell: ({ label }) => label },
              {
                head: said('open.signatures'),
                end: true,
                cell: ({ given, needed }) =>
                  said('open.given', { given: number(given), needed: number(needed) }),
                width: '12%',
              },
              {
                head: said('result.amount'),
                end: true,
                cell: ({ amountMinor, currency }) => money(amountMinor, currency),
                width: '18%',
              },
            ],
          }),
        ]),
      proofs: () =>
        section('proofs', said('open.proofs'), payments(telling, said('open.proofs'), withoutProof(ctx, on))),
      failed: () =>
        section(
          'failed',
          said('open.failed'),
          payments(telling, said('open.failed'), failedPayments(ctx, on)),
        ),
    },
  }
}
