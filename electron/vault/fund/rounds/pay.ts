// A round on its way: sent as a whole, received line by line from the field sheet that came back signed.
import type { Parsed } from '../../../../shared/contract/index.ts'
import { plainSymbols } from '../../../../shared/checked-symbols.ts'
import { AppError, fieldError } from '../../../../shared/result.ts'
import { rowOf } from '../../audit/change.ts'
import type { Context } from '../../context.ts'
import { sheetCheck } from '../approvals/sheets.ts'
import { sendPayment, settlePayment } from '../payments.ts'
import { atLine } from './at-line.ts'

type Payment = { id: string; version: number; status: string }

export const paymentsOfRound = (ctx: Context, roundId: string): Payment[] =>
  ctx
    .prepare(
      `select d.id, d.row_version as version, d.status from disbursement d join commitment c on c.id = d.commitment_id
       join aid_request r on r.id = c.aid_request_id where r.round_id = ? order by r.id, d.id`,
    )
    .all(roundId) as Payment[]

/** Every payment of the round that still waits leaves on this day. */
export const sendRound = (ctx: Context, { id, on }: Parsed<'rounds.send'>) => {
  for (const payment of paymentsOfRound(ctx, id))
    if (payment.status === 'approved') sendPayment(ctx, { id: payment.id, version: payment.version, on })
  return rowOf(ctx, 'payment_round', id)
}

/** The sheets printed for a round, newest first. */
export const fieldSheetsOf = (ctx: Context, roundId: string) =>
  ctx
    .prepare(
      `select id, ref, created_at as at from report_run
       where kind = 'field_sheet' and json_extract(input, '$.roundId') = ? order by id desc`,
    )
    .all(roundId) as { id: string; ref: string; at: string }[]

/** The sheet in hand is one of this round's: its code is typed from the paper. */
const assertSheet = (ctx: Context, { id, checkCode }: Parsed<'rounds.settle'>): void => {
  const sheets = fieldSheetsOf(ctx, id)
  if (!sheets[0]) throw new AppError({ code: 'not_found' })
  const typed = plainSymbols(checkCode)
  if (!sheets.some((sheet) => plainSymbols(sheetCheck(ctx, sheet.id).code) === typed))
    throw fieldError('checkCode', 'other_code', { ref: sheets[0].ref })
}

/** What the signed sheet says each family received (F13); all lines or none. */
export const settleRound = (ctx: Context, input: Parsed<'rounds.settle'>) => {
  assertSheet(ctx, input)
  const payments = new Map(paymentsOfRound(ctx, input.id).map((payment) => [payment.id, payment]))
  for (const [at, line] of input.lines.entries()) {
    const payment = payments.get(line.paymentId)
    if (!payment) throw new AppError({ code: 'not_found' })
    atLine(at, () =>
      settlePayment(ctx, {
        id: payment.id,
        version: payment.version,
        on: input.on,
        receivedMinor: line.receivedMinor,
        gap: line.gap,
        signature: 'paper',
        confirmedBy: input.confirmedBy,
      }),
    )
  }
  return rowOf(ctx, 'payment_round', input.id)
}
