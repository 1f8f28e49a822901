// Aid to families. Money leaves on two signatures (domain.md 3.5): a line whose request is signed is paid on its day; any other becomes
// a request, to be signed. Brought in once more when it is, the same list pays.
import { aidTypes, grounds } from '../../../../shared/vocabulary/index.ts'
import type { Context } from '../../context.ts'
import { namedIn } from '../by-name.ts'
import { type KnownPersons, knownPersons } from '../known-persons.ts'
import { perform } from '../perform.ts'
import type { Row } from '../row.ts'
import { assertReadable, RowRefused, type Target } from '../target.ts'

const householdBy = `select id, ground, ground_person_id as groundPersonId from v_household
  where (ref = @text or label = @text) and deleted_at is null limit 2`
type Household = { id: string; ground: string; groundPersonId: string | null }

const beneficiaryIn = (ctx: Context, row: Row, known: KnownPersons) => {
  // A family may stand among those who were paid.
  const text = row.text('household', 200) || row.text('beneficiary', 200)
  const found = text ? (ctx.prepare(householdBy).all({ text }) as Household[]) : []
  const [household] = found
  if (household && found.length === 1)
    return {
      householdId: household.id,
      personId: null,
      ground: household.ground,
      groundPersonId: household.groundPersonId,
    }
  if (text && !row.has('beneficiary'))
    return row.refuse('household', 'not_on_record', { text: text.slice(0, 60) })
  const names = row.names('beneficiary')
  const [personId, ...others] = known.allCalled(names, null)
  if (others.length > 0) return row.refuse('beneficiary', 'several_on_record')
  if (personId) return { householdId: null, personId, ground: null, groundPersonId: personId }
  if (!row.has('beneficiary')) return row.refuse('household', 'required')
  return row.problems.length > 0 ? null : row.refuse('beneficiary', 'nobody_on_record')
}

/** The same request, in whatever state: of one family, amount, currency, kind and day. */
const same = `select id from v_aid_request where amount_minor = @amountMinor and currency = @currency
  and aid_type = @aidType and requested_on = @on and coalesce(household_id, person_id) = @payee
  and status not in ('withdrawn', 'rejected') limit 1`

/** What is signed and not paid yet. */
const reserved = 'select amount_minor from v_reserved where aid_request_id = ?'

type Paying = { accountId: string; amountMinor: number; requestedOn: string }
const pay = (ctx: Context, requestId: string, { accountId, amountMinor, requestedOn }: Paying): void => {
  const { id } = perform(ctx, 'payments.authorise', {
    requestId,
    accountId,
    amountMinor,
    plannedOn: requestedOn,
  })
  perform(ctx, 'payments.send', { id, version: 1, on: requestedOn })
}

export const payments: Target = {
  fieldOf: {
    requestedOn: 'paidOn',
    plannedOn: 'paidOn',
    on: 'paidOn',
    amountMinor: 'amount',
    householdId: 'household',
    personId: 'beneficiary',
    fundId: 'fund',
    groundPersonId: 'ground',
    accountId: 'account',
  },
  open: (ctx) => {
    const known = knownPersons(ctx)
    const [fundIn, accountIn] = [namedIn(ctx, 'fund'), namedIn(ctx, 'account')]
    return (row) => {
      const currency = row.currency('currency')
      const payee = beneficiaryIn(ctx, row, known)
      const ground = row.word('ground') ?? payee?.ground
      const accountId = accountIn(row, false)
      const fields = {
        requestedOn: row.day('paidOn') ?? '',
        fundId: fundIn(row, true) ?? '',
        amountMinor: (currency && row.amount('amount', currency)) || 0,
        currency,
        aidType: aidTypes.find((type) => type === row.word('aidType')) ?? 'living',
        ground: grounds.find((each) => each === ground) ?? 'other',
        need: row.text('need', 2_000),
      }
      for (const field of ['amount', 'paidOn']) if (!row.has(field)) row.refuse(field, 'required')
      assertReadable(row)
      if (!payee) throw new RowRefused() // it was refused above
      const { householdId, personId, groundPersonId } = payee
      const twin = ctx.prepare(same).get({
        amountMinor: fields.amountMinor,
        currency,
        aidType: fields.aidType,
        on: fields.requestedOn,
        payee: householdId ?? personId,
      }) as { id: string } | undefined
      if (twin) {
        const signed = ctx.prepare(reserved).pluck().get(twin.id)
        if (accountId && signed === fields.amountMinor) pay(ctx, twin.id, { ...fields, accountId })
        return { verdict: 'update', entity: 'aid_request', id: twin.id, matchId: twin.id }
      }
      const { id } = perform(ctx, 'aidRequests.create', { ...fields, householdId, personId, groundPersonId })
      return { verdict: 'new', entity: 'aid_request', id }
    }
  },
}
