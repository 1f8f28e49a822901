// Families and what each asked for, by prepared statements: one request a family, approved and paid.
import { newId } from '../../electron/vault/audit/change.ts'
import type { Context } from '../../electron/vault/context.ts'
import { dispatch } from '../../electron/vault/dispatch.ts'
import { addDays } from '../../shared/partial-date.ts'
import { aidTypes } from '../../shared/vocabulary/index.ts'

const stamps = "'', '', '', '', 1"
const stamped = 'created_at, created_by, updated_at, updated_by, row_version'
const statements = {
  household: `insert into household (id, ref, label, sort_name, people_count, dependants_count, ground, settlement, region, needs,
    risk_level, risk_rank, direct_contact_unsafe, trusted_person, is_example, ${stamped})
    values (?, ?, ?, ?, ?, 1, 'imprisoned', '', '', '', 'low', 0, 0, '', 0, ${stamps})`,
  request: `insert into aid_request (id, ref, requested_on, household_id, beneficiary_label, fund_id, aid_type, ground, amount_minor,
    currency, reserve_currency, need, status, decision_note, is_example, ${stamped})
    values (?, ?, ?, ?, ?, ?, ?, 'imprisoned', ?, 'CHF', 'CHF', '', 'paid', '', 0, ${stamps})`,
  commitment: `insert into commitment (id, aid_request_id, fund_id, amount_minor, paid_minor, currency, reserved_minor,
    reserved_currency, status, ${stamped}) values (?, ?, ?, ?, ?, 'CHF', 0, 'CHF', 'paid', ${stamps})`,
  payment: `insert into disbursement (id, ref, commitment_id, fund_id, account_id, household_id, beneficiary_label, aid_type, ground,
    amount_minor, currency, fee_minor, method, planned_on, paid_on, note, status, is_posted, is_single_signature, received_minor,
    is_example, ${stamped})
    values (?, ?, ?, ?, ?, ?, ?, ?, 'imprisoned', ?, 'CHF', 0, 'bank_transfer', ?, ?, '', 'settled', 1, 0, ?, 0, ${stamps})`,
}

export const fillBeneficiaries = (ctx: Context, families: number): void => {
  const made = (result: ReturnType<typeof dispatch>): string => {
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    return (result.value as { id: string }).id
  }
  const fundId = made(
    dispatch(ctx, 'funds.create', {
      name: 'Families',
      class: 'unrestricted',
      openedOn: '2012-01-01',
      reportingCurrency: 'CHF',
    }),
  )
  const accountId = made(dispatch(ctx, 'accounts.create', { name: 'Bank', kind: 'bank', currency: 'CHF' }))
  const add = (table: keyof typeof statements, ...values: unknown[]) =>
    ctx.prepare(statements[table]).run(...values)
  ctx.sqlite.transaction(() => {
    for (let at = 0; at < families; at++) {
      const [household, request, commitment] = [newId(), newId(), newId()]
      const number = String(at).padStart(5, '0')
      const [label, aidType] = [`Family of the street ${number}`, aidTypes[at % aidTypes.length]]
      const day = addDays('2012-01-02', Math.floor((at / families) * 800))
      const minor = 10_000 + (at % 700) * 100
      add('household', household, `F-B-2014-${number}`, label, label.toLowerCase(), 1 + (at % 7))
      add('request', request, `A-B-2014-${number}`, day, household, label, fundId, aidType, minor)
      add('commitment', commitment, request, fundId, minor, minor)
      add(
        'payment',
        newId(),
        `P-B-2014-${number}`,
        commitment,
        fundId,
        accountId,
        household,
        label,
        aidType,
        minor,
        day,
        day,
        minor,
      )
    }
  })()
}
