import { sql } from 'kysely'
import { all } from '../../database/run.ts'
import { ofCampaign } from '../../fund/index.ts'
import { bareMoney, money, note, said, section, table, word } from '../blocks.ts'
import type { Telling } from '../telling/index.ts'
import { countTold } from '../telling/small-counts.ts'
import { aidTold } from '../telling/aid.ts'
import type { Asked } from './index.ts'

const sumOf = (code: string, sign: 1 | -1) =>
  sql<number>`sum(case when account_code = ${code} then ${sql.lit(sign)} * (debit_minor - credit_minor) else 0 end)`

/** Per currency, never added up (F3). */
export const moneyOf = ({ ctx }: Telling, { campaignId, on }: Pick<Asked, 'campaignId' | 'on'>) =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_ledger')
      .select('currency')
      .select([
        sumOf('income_donation', -1).as('receivedMinor'),
        sumOf('aid_paid', 1).as('aidMinor'),
        sumOf('partner_advance', 1).as('remittedMinor'),
      ])
      .where('on_day', '<=', on)
      .where(ofCampaign(campaignId))
      .groupBy('currency')
      .orderBy('currency'),
  )

export const fund = (telling: Telling, asked: Asked, families: number) =>
  section('fund', said('result.fund'), [
    table({
      name: said('result.fund'),
      rows: moneyOf(telling, asked),
      none: said('result.noMoney'),
      columns: [
        { head: said('result.currency'), cell: ({ currency }) => currency, width: '16%' },
        {
          head: said('result.received'),
          end: true,
          cell: ({ receivedMinor, currency }) => bareMoney(receivedMinor, currency),
        },
        {
          head: said('result.aid'),
          end: true,
          cell: ({ aidMinor, currency }) => bareMoney(aidMinor, currency),
        },
        {
          head: said('result.remitted'),
          end: true,
          cell: ({ remittedMinor, currency }) => bareMoney(remittedMinor, currency),
          width: '34%',
        },
      ],
    }),
    table({
      name: said('result.aidByType'),
      rows: aidTold(telling, asked.on),
      none: said('result.noAid'),
      columns: [
        {
          head: said('result.aidType'),
          cell: ({ aidType }) => (aidType ? word('aidTypes', aidType) : said('result.otherAid')),
          width: '56%',
        },
        {
          head: said('result.amount'),
          end: true,
          cell: ({ amountMinor, currency }) => money(amountMinor, currency),
        },
      ],
    }),
    note(said('result.households', { count: countTold(telling, families) })),
    note(said('fund.noSum')),
  ])
