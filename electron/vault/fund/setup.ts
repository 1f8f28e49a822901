import type { z } from 'zod'
import type { accountFields, fundFields } from '../../../shared/contract/fund.ts'
import { plainTaxNumber } from '../../../shared/bank/tax-number.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import { fieldError } from '../../../shared/result.ts'
import type { AidType, Ground } from '../../../shared/vocabulary/index.ts'
import { create, rowOf, update } from '../audit/change.ts'
import { recordReading } from '../audit/reading.ts'
import { writeEntry } from '../audit/log.ts'
import { nextRef } from '../audit/refs.ts'
import type { Context } from '../context.ts'
import { all, first } from '../database/run.ts'
import { balancesOf, postedOfAccount } from './balances.ts'
import { accountOf, into, post } from './ledger.ts'

type FundFields = z.output<typeof fundFields>
const fundColumns = (fields: FundFields) => ({
  name: fields.name,
  campaign_id: fields.campaignId,
  held_by_id: fields.heldById,
  on_behalf_of_id: fields.onBehalfOfId,
  class: fields.class,
  purpose: fields.purpose,
  opened_on: fields.openedOn,
  reporting_currency: fields.reportingCurrency,
  min_reserve_minor: fields.minReserveMinor,
  allowed_aid_types: JSON.stringify(fields.allowedAidTypes),
  allowed_grounds: JSON.stringify(fields.allowedGrounds),
  tax_exemption: fields.taxExemption,
})
export const createFund = (ctx: Context, fields: FundFields) =>
  create(ctx, 'fund', { ...fundColumns(fields), closed_on: null, ref: nextRef(ctx, 'fund') })
export const updateFund = (ctx: Context, { id, version, ...fields }: Parsed<'funds.update'>) =>
  update(ctx, 'fund', id, fundColumns(fields), { version })

/** What a restricted fund may pay (F2); the lists were checked against the vocabulary when they were stored. */
export const allowanceOf = (ctx: Context, fundId: string) => {
  const fund = rowOf(ctx, 'fund', fundId)
  return {
    fund,
    aidTypes: JSON.parse(fund.allowed_aid_types) as AidType[],
    grounds: JSON.parse(fund.allowed_grounds) as Ground[],
  }
}

const namedOrganisation = (ctx: Context, id: string | null) =>
  (id && first(ctx, ctx.db.selectFrom('v_organisation').select(['id', 'label']).where('id', '=', id))) || null

export const listFunds = (ctx: Context) =>
  all(ctx, ctx.db.selectFrom('fund').select('id').where('deleted_at', 'is', null).orderBy('ref')).map(
    ({ id }) => {
      const { fund, aidTypes, grounds } = allowanceOf(ctx, id)
      return {
        id,
        ref: fund.ref,
        version: fund.row_version,
        name: fund.name,
        class: fund.class,
        campaignId: fund.campaign_id,
        heldBy: namedOrganisation(ctx, fund.held_by_id),
        onBehalfOf: namedOrganisation(ctx, fund.on_behalf_of_id),
        purpose: fund.purpose,
        openedOn: fund.opened_on,
        reportingCurrency: fund.reporting_currency,
        minReserveMinor: fund.min_reserve_minor,
        allowedAidTypes: aidTypes,
        allowedGrounds: grounds,
        taxExemption: fund.tax_exemption,
        balances: balancesOf(ctx, id),
      }
    },
  )

type AccountFields = Omit<z.output<typeof accountFields>, 'currency'>
const accountColumns = ({
  cashStepMinor,
  organisationId,
  taxNumber,
  isForDonors,
  ...plain
}: AccountFields) => {
  if (isForDonors && plain.kind === 'bank' && !plain.iban) throw fieldError('iban', 'required')
  return {
    ...plain,
    organisation_id: organisationId,
    tax_number: plainTaxNumber(taxNumber),
    cash_step_minor: cashStepMinor,
    is_for_donors: Number(isForDonors && plain.kind === 'bank'),
  }
}

export const createAccount = (ctx: Context, { currency, ...fields }: z.output<typeof accountFields>) => {
  const known = first(ctx, ctx.db.selectFrom('currency').select('code').where('code', '=', currency))
  if (!known) throw fieldError('currency', 'unknown_currency')
  return create(ctx, 'treasury_account', { ...accountColumns(fields), currency })
}

export const updateAccount = (ctx: Context, { id, version, ...fields }: Parsed<'accounts.update'>) =>
  update(ctx, 'treasury_account', id, accountColumns(fields), { version })

/** The accounts the office prints for donors, by their currency. */
export const accountsForDonors = (ctx: Context) =>
  all(
    ctx,
    ctx.db
      .selectFrom('treasury_account')
      .select(['name', 'currency', 'holder', 'iban', 'bic'])
      .where('is_for_donors', '=', 1)
      .where('deleted_at', 'is', null)
      .orderBy('currency')
      .orderBy('id'),
  )

/** F11: how long the oldest money not yet accounted for has been with an intermediary. */
const oldestAdvance = (ctx: Context, accountId: string): string | null =>
  first(
    ctx,
    ctx.db
      .selectFrom('ledger_entry')
      .select('on_day')
      .where('treasury_account_id', '=', accountId)
      .where('debit_minor', '>', 0)
      .orderBy('on_day'),
  )?.on_day ?? null

export const listAccounts = (ctx: Context) =>
  all(
    ctx,
    ctx.db
      .selectFrom('treasury_account as a')
      .leftJoin('v_organisation as o', 'o.id', 'a.organisation_id')
      .selectAll('a')
      .select('o.label as organisation')
      .where('a.deleted_at', 'is', null)
      .orderBy('a.id'),
  ).map((row) => {
    const balanceMinor = postedOfAccount(ctx, row.id)
    return {
      id: row.id,
      version: row.row_version,
      name: row.name,
      kind: row.kind,
      currency: row.currency,
      holder: row.holder,
      organisation:
        row.organisation_id && row.organisation ? { id: row.organisation_id, label: row.organisation } : null,
      bic: row.bic,
      taxNumber: row.tax_number,
      ibanEnd: row.iban.replaceAll(/\s/g, '').slice(-4),
      cashStepMinor: row.cash_step_minor,
      isForDonors: row.is_for_donors === 1,
      balanceMinor,
      oldestAdvanceOn: row.kind === 'intermediary' && balanceMinor > 0 ? oldestAdvance(ctx, row.id) : null,
    }
  })

/** The whole number, read on purpose. */
export const ibanOf = (ctx: Context, { id }: Parsed<'accounts.iban'>) => {
  const { iban } = rowOf(ctx, 'treasury_account', id)
  if (iban) recordReading(ctx, 'treasury_account', id)
  return { iban }
}

/** What an account held when the books were opened; once for each account and fund. */
export const openAccount = (
  ctx: Context,
  { accountId, fundId, on, amountMinor }: Parsed<'accounts.open'>,
) => {
  const account = accountOf(ctx, accountId)
  const { ref } = rowOf(ctx, 'fund', fundId)
  const before = first(
    ctx,
    ctx.db
      .selectFrom('journal as j')
      .innerJoin('ledger_entry as e', 'e.journal_id', 'j.id')
      .select('j.id')
      .where('j.source_table', '=', 'treasury_account')
      .where('j.source_id', '=', accountId)
      .where('e.fund_id', '=', fundId),
  )
  if (before) throw fieldError('accountId', 'already_opened')
  writeEntry(ctx, {
    entity: 'treasury_account',
    entityId: accountId,
    action: 'open',
    subjectId: 'office',
    after: { fund_id: fundId, on_day: on, amount_minor: amountMinor },
  })
  post(ctx, {
    on,
    fundId,
    source: { table: 'treasury_account', id: accountId, ref },
    lines: [
      into(account, amountMinor),
      { code: 'opening', currency: account.currency, creditMinor: amountMinor },
    ],
  })
  return account
}
