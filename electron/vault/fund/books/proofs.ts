// The books as an auditor reads them: what proves an entry, who signed it, and what became of it.
import { sql } from 'kysely'
import type { Output, Parsed } from '../../../../shared/contract/index.ts'
import type { proofsContract } from '../../../../shared/contract/proofs.ts'
import type {
  entryProofs,
  entrySignings,
  entrySources,
  entryStates,
} from '../../../../shared/vocabulary/index.ts'
import type { Context, HandlersFor } from '../../context.ts'
import { isOneOf, pageOf } from '../../database/page.ts'

/** A file of the record, the signed sheet of its round, or a line of the bank it was matched with. */
const proof = sql<(typeof entryProofs)[number]>`case
  when exists (select 1 from v_document f where f.owner = j.source_table and f.owner_id = j.source_id)
    or j.source_table = 'disbursement' and exists (select 1 from disbursement d
      join commitment c on c.id = d.commitment_id join aid_request r on r.id = c.aid_request_id
      join v_document f on f.owner = 'payment_round' and f.owner_id = r.round_id where d.id = j.source_id)
    then 'file'
  when exists (select 1 from ledger_entry e join bank_match m on m.entry_id = e.id and m.deleted_at is null
    where e.journal_id = j.id) then 'bank'
  else 'none' end`

/** What was decided about the record, or about the request or round its payment came from. */
const decisionId = sql`coalesce((select x.id from decision x where x.subject_id = j.source_id),
  (select x.id from disbursement d join commitment c on c.id = d.commitment_id
    join aid_request r on r.id = c.aid_request_id
    join decision x on x.subject_id = coalesce(r.round_id, r.id) where d.id = j.source_id))`
const counted = sql`p.verdict = 'approve' and p.voided_at is null`

/** A3: `again` where signatures had become void, for something was changed after them. */
const signing = sql<(typeof entrySignings)[number]>`coalesce((select case
  when x.status = 'single' then 'single'
  when x.given < x.needed then 'waiting'
  when exists (select 1 from approval p where p.decision_id = x.id and p.voided_at is not null) then 'again'
  else 'signed' end from decision x where x.id = ${decisionId}), 'none')`
const signedBy = sql<string>`coalesce((select group_concat(p.signer_name, ', ') from approval p
  where p.decision_id = ${decisionId} and ${counted}), '')`

const state = sql<(typeof entryStates)[number]>`case when j.reverses_id is not null then 'reversal'
  when exists (select 1 from journal v where v.reverses_id = j.id) then 'reversed' else 'posted' end`
const party = sql<string | null>`coalesce(
  (select donor_label from donation where id = j.source_id),
  (select beneficiary_label from disbursement where id = j.source_id),
  (select payee from expense where id = j.source_id),
  (select o.label from remittance m join v_organisation o on o.id = m.organisation_id where m.id = j.source_id))`

const entries = (ctx: Context) =>
  ctx.db
    .selectFrom('journal as j')
    .innerJoin('ledger_entry as e', (join) =>
      join.on('e.id', '=', sql<number>`(select min(id) from ledger_entry where journal_id = j.id)`),
    )
    .innerJoin('fund as f', 'f.id', 'e.fund_id')
    .select(['j.id', 'j.on_day as on', 'j.source_ref as ref', 'f.name as fund', 'e.currency'])
    .select(sql<(typeof entrySources)[number]>`j.source_table`.as('source'))
    .select(
      sql<number>`(select sum(debit_minor) from ledger_entry where journal_id = j.id and currency = e.currency)`.as(
        'amountMinor',
      ),
    )
    .select([
      party.as('party'),
      proof.as('proof'),
      signing.as('signing'),
      signedBy.as('signedBy'),
      state.as('state'),
    ])
    .select(
      sql<string>`(select u.name from audit_log l join app_user u on u.id = l.actor where l.seq = j.audit_seq)`.as(
        'enteredBy',
      ),
    )

const listProofs = (ctx: Context, input: Parsed<'proofs.list'>): Output<'proofs.list'> => {
  const { fund, source, ...codes } = input.filters
  let which = ctx.db.selectFrom('journal as j')
  const typed = input.search.trim().toLowerCase()
  if (typed) which = which.where(sql<boolean>`instr(lower(j.source_ref), ${typed}) > 0`)
  if (source?.length) which = which.where(isOneOf('j.source_table', source))
  if (fund?.length)
    which = which.where(
      sql<boolean>`exists (select 1 from ledger_entry e where e.journal_id = j.id and ${isOneOf('e.fund_id', fund)})`,
    )
  for (const [id, code] of Object.entries({ proof, signing, state })) {
    const wanted = codes[id as keyof typeof codes]
    if (wanted?.length)
      which = which.where(sql<boolean>`${code} in (select value from json_each(${JSON.stringify(wanted)}))`)
  }
  return pageOf(ctx, input, {
    which,
    query: entries(ctx),
    id: 'j.id',
    sorts: { date: 'j.on_day' },
    show: (row) => row,
  })
}

type Numbered = { prefix: string; fund: string; year: string; number: number; ended: number }

/** Runs of numbers missing before each number that is there; the first one is 1. */
const gapsIn = (numbers: readonly number[]): { from: number; to: number }[] =>
  numbers.flatMap((number, at) => {
    const from = (numbers[at - 1] ?? 0) + 1
    return number > from ? [{ from, to: number - 1 }] : []
  })

/** F7: numbers run without a gap for each fund, device and year; whatever the program does, this reads what is there. */
const listSeries = (ctx: Context): Output<'proofs.receipts'> => {
  const rows = ctx
    .prepare(
      `select substr(r.ref, 1, length(r.ref) - 6) as prefix, f.name as fund, r.year, r.number, r.status <> 'issued' as ended
       from receipt r join fund f on f.id = r.fund_id order by r.year, prefix, r.number`,
    )
    .all() as Numbered[]
  return [...Map.groupBy(rows, ({ prefix }) => prefix)].map(([prefix, of]) => ({
    prefix,
    fund: of[0]?.fund ?? '',
    year: of[0]?.year ?? '',
    count: of.length,
    ended: of.filter(({ ended }) => ended === 1).length,
    last: of.at(-1)?.number ?? 0,
    gaps: gapsIn(of.map(({ number }) => number)),
  }))
}

export const proofsHandlers = {
  'proofs.list': listProofs,
  'proofs.receipts': listSeries,
} satisfies HandlersFor<typeof proofsContract>
