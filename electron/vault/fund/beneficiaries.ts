// Who was helped with what: each family and kind of aid with its way from request to receipt.
import type { AidType } from '../../../shared/vocabulary/index.ts'
import type { Context } from '../context.ts'

export type Beneficiary = {
  householdId: string | null
  personId: string | null
  ref: string
  label: string
  peopleCount: number | null
  dependantsCount: number | null
  aidType: AidType
  currency: string
  requestedMinor: number
  approvedMinor: number
  paidMinor: number
  receivedMinor: number
}

/**
 * F16: requests of a period, by beneficiary, kind of aid and currency, in minor units. Paid is what went out and did not
 * come back; received what was confirmed.
 */
export const beneficiariesOf = (
  ctx: Context,
  asked: { fundId: string | null; from: string; to: string },
): Beneficiary[] =>
  ctx
    .prepare(
      `with out as (
         select c.aid_request_id as request,
           sum(case when d.status in ('sent', 'settled') then d.amount_minor - coalesce(d.returned_minor, 0) else 0 end) as paid,
           sum(case when d.status = 'settled' then coalesce(d.received_minor, 0) else 0 end) as received
         from disbursement d join commitment c on c.id = d.commitment_id group by 1)
       select r.household_id as householdId, r.person_id as personId, coalesce(h.ref, p.ref) as ref,
         max(r.beneficiary_label) as label, h.people_count as peopleCount, t.dependants_count as dependantsCount,
         r.aid_type as aidType, r.currency, sum(r.amount_minor) as requestedMinor,
         sum(coalesce((select c.amount_minor from commitment c where c.aid_request_id = r.id), 0)) as approvedMinor,
         sum(coalesce(o.paid, 0)) as paidMinor, sum(coalesce(o.received, 0)) as receivedMinor
       from aid_request r left join v_household h on h.id = r.household_id
         left join v_household_place t on t.id = r.household_id
         left join v_person p on p.id = r.person_id left join out o on o.request = r.id
       where r.deleted_at is null and r.status not in ('rejected', 'withdrawn')
         and (@fundId is null or r.fund_id = @fundId) and r.requested_on between @from and @to
       group by coalesce(r.household_id, r.person_id), r.aid_type, r.currency
       order by ref, r.currency, r.aid_type`,
    )
    .all(asked) as Beneficiary[]
