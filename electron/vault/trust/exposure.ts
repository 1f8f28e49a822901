// What a fallen partner knows and holds, and whom to call about it.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { waysToReach } from '../contacts/index.ts'
import type { Context } from '../context.ts'
import { isOneOf } from '../database/page.ts'
import { all } from '../database/run.ts'

type Exposure = Output<'trust.exposure'>
type Whom = Parsed<'trust.exposure'>

/** Everybody whose name went to the organisation, in a list, a report, a call or a letter. */
const toldAbout = (ctx: Context, organisationId: string): string[] =>
  ctx
    .prepare(
      `select subject_id from v_disclosure where organisation_id = @id
       union select p.person_id from v_letter_person p join v_letter_recipient r on r.letter_id = p.letter_id
         where r.direction = 'out' and r.organisation_id = @id`,
    )
    .pluck()
    .all({ id: organisationId }) as string[]

/** Whoever was paid through the accounts that the partner or courier keeps. */
const paidThrough = (ctx: Context, { of, ofId }: Whom): string[] =>
  ctx
    .prepare(
      `select distinct coalesce(household_id, person_id) from v_payment where account_id in
         (select id from v_account where id = @id or organisation_id = @id)`,
    )
    .pluck()
    .all({ id: ofId, of }) as string[]

const families = (ctx: Context, ids: readonly string[]): Exposure['families'] =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_household')
      .select(['id', 'ref', 'label', 'people_count as peopleCount'])
      .where(isOneOf('id', ids))
      .orderBy('ref'),
  )
const persons = (ctx: Context, ids: readonly string[]): Exposure['persons'] =>
  all(
    ctx,
    ctx.db.selectFrom('v_person').select(['id', 'ref', 'label']).where(isOneOf('id', ids)).orderBy('ref'),
  )

const advances = (ctx: Context, { of, ofId }: Whom): Exposure['advances'] =>
  of === 'account'
    ? (ctx
        .prepare(
          `select currency, sum(debit_minor - credit_minor) as openMinor from v_ledger
           where treasury_account_id = ? group by currency having openMinor <> 0`,
        )
        .all(ofId) as Exposure['advances'])
    : all(
        ctx,
        ctx.db
          .selectFrom('v_remittance')
          .select(['currency', sql<number>`sum(open_minor)`.as('openMinor')])
          .where('organisation_id', '=', ofId)
          .groupBy('currency')
          .having(sql<number>`sum(open_minor)`, '<>', 0)
          .orderBy('currency'),
      )

const papers = (ctx: Context, organisationId: string): Exposure['papers'] => {
  const told = ctx
    .prepare(
      `select d.id, d.on_day as "on", d.way, d.recipient, d.what, coalesce(r.ref, '') as ref
       from disclosure d left join report_run r on r.id = d.report_run_id
       where d.organisation_id = ? and d.deleted_at is null`,
    )
    .all(organisationId) as Omit<Exposure['papers'][number], 'organisation'>[]
  const letters = all(
    ctx,
    ctx.db
      .selectFrom('v_letter_recipient')
      .select(['letter_id as id', 'ref', 'sort_day as on', 'subject as what'])
      .where('direction', '=', 'out')
      .where('organisation_id', '=', organisationId),
  ).map((row) => ({ ...row, way: 'letter' as const, recipient: '' }))
  return [...told, ...letters]
    .map((row) => ({ ...row, organisation: null }))
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
}

type Carer = { person_id: string; label: string }
/** A family is called at its own number, or at that of whoever cares for it. */
const callTo = (ctx: Context, family: Exposure['families'][number]): Exposure['calls'][number] => {
  const { peopleCount: _, ...known } = family
  const carer = ctx
    .prepare(
      `select m.person_id, p.label from v_household_member m join v_person p on p.id = m.person_id
       where m.household_id = ? and m.is_caregiver = 1 and m.to_on is null`,
    )
    .get(family.id) as Carer | undefined
  const safety = ctx
    .prepare('select trusted_person, direct_contact_unsafe from v_household where id = ?')
    .get(family.id) as { trusted_person: string; direct_contact_unsafe: number }
  return {
    ...known,
    caregiver: carer?.label ?? '',
    trustedPerson: safety.trusted_person,
    directContactUnsafe: safety.direct_contact_unsafe === 1,
    contacts: [
      ...waysToReach(ctx, 'household', family.id),
      ...(carer ? waysToReach(ctx, 'person', carer.person_id) : []),
    ],
  }
}

/** All of it, from what stands on record: who was named there, who was paid through there, what is still with them. */
export const exposureOf = (ctx: Context, whom: Whom): Exposure => {
  const isOrganisation = whom.of === 'organisation'
  const ids = [...new Set([...(isOrganisation ? toldAbout(ctx, whom.ofId) : []), ...paidThrough(ctx, whom)])]
  const [ofFamilies, ofPersons] = [families(ctx, ids), persons(ctx, ids)]
  return {
    families: ofFamilies,
    persons: ofPersons,
    advances: advances(ctx, whom),
    papers: isOrganisation ? papers(ctx, whom.ofId) : [],
    calls: [
      ...ofFamilies.map((family) => callTo(ctx, family)),
      ...ofPersons.map((person) => ({
        ...person,
        caregiver: '',
        trustedPerson: '',
        directContactUnsafe: false,
        contacts: waysToReach(ctx, 'person', person.id),
      })),
    ],
  }
}
