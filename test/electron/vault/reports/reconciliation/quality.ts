// Report 16, out of the rows: what is missing, does not go together or has grown old.
import { money, numbers } from '../../../../helpers/report-numbers.ts'
import { recorded } from './claims.ts'
import {
  type Asked,
  type ByHand,
  dayAfter,
  daysFrom,
  rowsIn,
  sentenceInForce,
  sentencesOf,
  endOf,
} from './raw.ts'

type Found = { kind: string; ref: string; claimed?: number; recorded?: number }
type Person = { id: string; ref: string; roles: string; death_text: string | null } & Kept
type Kept = { storage_basis: string | null; public_source_id: string | null; birth_max: string | null }
type Period = {
  regime: string
  start_min: string | null
  start_max: string | null
  start_text: string
  start_qualifier: string
  end_text: string | null
  end_qualifier: string | null
  end_min: string | null
  end_max: string | null
  end_reason: string | null
  last_confirmed: string | null
}

const facts = ['custody_period', 'sentence', 'release_event', 'harm', 'employment_harm', 'person_state']
const standing: Record<string, string> = {
  custody_period: 'and voided_at is null and is_derived = 0',
  sentence: 'and voided_at is null',
}

const told = ['detained_worker', 'defendant', 'killed', 'wounded', 'dismissed', 'locked_out']
const unsourced = ({ ctx }: Asked, { id, ref, roles }: Person): Found[] => {
  const raw = rowsIn(ctx)
  const own = (table: string, and: string) =>
    raw<object>(`select 1 from ${table} where person_id = @id and deleted_at is null ${and}`, { id })
  const missing = [...facts, 'condition_note'].flatMap((table) =>
    own(table, `and source_id is null ${standing[table] ?? ''}`),
  )
  const isUnknown =
    told.some((role) => roles.includes(`"${role}"`)) &&
    raw('select 1 from person where id = @id and source_id is null', { id }).length > 0 &&
    facts.every((table) => own(table, '').length === 0)
  return [...missing, ...(isUnknown ? [{}] : [])].map(() => ({ kind: 'no_source', ref }))
}

const early = '0000'
const late = '9999'
const beginning = ({ start_min }: Period) => start_min ?? early
const isHandOver = (a: Period, b: Period) =>
  ['transfer', 'regime_change'].includes(a.end_reason ?? '') &&
  [a.end_text, a.end_qualifier, b.start_qualifier].join() === [b.start_text, 'exact', 'exact'].join()
const lastEnd = (period: Period) => (period.end_text === null ? late : (period.end_max ?? late))
const certainly = (a: Period, b: Period) =>
  (b.end_text === null || (b.end_min ?? early) > (a.start_max ?? late)) &&
  (a.end_text === null || (a.end_min ?? early) > (b.start_max ?? late))

const inCustody = ({ ctx, on }: Asked, person: Person): Found[] => {
  const { id, ref } = person
  const periods = rowsIn(ctx)<Period>(
    'select * from custody_period where person_id = @id and deleted_at is null and voided_at is null',
    { id },
  ).toSorted((a, b) => (beginning(a) < beginning(b) ? -1 : 1))
  const found: Found[] = []
  periods.forEach((period, at) => {
    const next = periods[at + 1]
    const goesOn = period.end_reason === 'transfer' || period.end_reason === 'regime_change'
    if (next?.start_min && period.end_max && goesOn && daysFrom(period.end_max, next.start_min) > 1)
      found.push({ kind: 'custody_gap', ref })
    for (const other of periods.slice(at + 1))
      if (
        lastEnd(period) > beginning(other) &&
        lastEnd(other) > beginning(period) &&
        !certainly(period, other) &&
        !isHandOver(period, other)
      )
        found.push({ kind: 'possible_overlap', ref })
  })
  const held = periods.find(({ regime, end_text }) => end_text === null && isHeld(regime))
  if (!held || person.death_text) return found
  const confirmed = held.last_confirmed ?? held.start_max
  if (confirmed && dayAfter(confirmed, 90) < on) found.push({ kind: 'not_confirmed', ref })
  const end = endOf(sentenceInForce(sentencesOf(ctx, id)))
  if (end && end < on) found.push({ kind: 'term_over', ref })
  return found
}
const isHeld = (regime: string) =>
  /^(?:police_cell|remand_centre|in_transit|prison|prison_hospital|colony_\w+)$/.test(regime)

const withoutBasis = ({ ctx, on }: Asked, person: Person): Found[] => {
  const roles = rowsIn(ctx)<{ role: string }>(
    'select role from person_role where person_id = @id and deleted_at is null',
    { id: person.id },
  ).map(({ role }) => role)
  const found = [{ kind: 'no_basis', ref: person.ref }]
  const byRole = roles.some((role) => [...told, 'witness'].includes(role))
    ? 'interest'
    : roles.includes('official')
      ? 'public_source'
      : 'consent'
  const basis = person.storage_basis ?? byRole
  const lives =
    'select 1 from household_member where person_id = @id and to_on is null and deleted_at is null'
  if (rowsIn(ctx)(lives, { id: person.id }).length > 0) return []
  if (basis === 'public_source') return person.public_source_id === null ? found : []
  if (basis !== 'consent') return []
  const given = rowsIn(ctx)<{ given_by: string }>(
    'select given_by from consent where person_id = @id and withdrawn_on is null and deleted_at is null',
    { id: person.id },
  )
  if (given.length === 0) return found
  const isOfAge = person.birth_max !== null && dayAfter(person.birth_max, 18 * 365) < on
  return given.every(({ given_by }) => given_by === 'guardian') && isOfAge ? found : []
}

const ofPersons = (asked: Asked): Found[] =>
  rowsIn(asked.ctx)<Person>('select * from person where deleted_at is null and erased_at is null').flatMap(
    (person) => [...unsourced(asked, person), ...inCustody(asked, person), ...withoutBasis(asked, person)],
  )

const ofHouseholds = ({ ctx }: Asked): Found[] =>
  rowsIn(ctx)<{ ref: string }>(
    `select ref from household h where deleted_at is null and erased_at is null and (label <> '' or exists
       (select 1 from household_member where household_id = h.id and to_on is null and deleted_at is null))
     and not exists
     (select 1 from consent where household_id = h.id and withdrawn_on is null and deleted_at is null)`,
  ).map(({ ref }) => ({ kind: 'no_basis', ref }))

const ofProceedings = ({ ctx }: Asked): Found[] =>
  rowsIn(ctx)<{ ref: string }>(
    `select ref from proceeding where source_id is null and deleted_at is null
     union all select p.ref from hearing h join proceeding p on p.id = h.proceeding_id
     where h.source_id is null and h.outcome <> '' and h.deleted_at is null and p.deleted_at is null`,
  ).map(({ ref }) => ({ kind: 'no_source', ref }))

type Claim = {
  metric: string
  value: number | null
  qualifier: string
  event_id: string | null
  reliability: string
}
const figures = (asked: Asked, ref: string): Found[] => {
  const claims = rowsIn(asked.ctx)<Claim>(
    `select f.*, s.reliability from figure_claim f join source s on s.id = f.source_id
     where f.campaign_id = @campaignId and f.is_adopted = 1 and f.deleted_at is null order by f.as_of_min, f.id`,
    { campaignId: asked.campaignId },
  )
  const newest = claims.filter(
    (claim, at) =>
      !claims.slice(at + 1).some((late) => late.metric === claim.metric && late.event_id === claim.event_id),
  )
  return newest.flatMap(({ metric, value, qualifier, reliability }) => {
    const counted = recorded(asked, metric)
    const isLess = value !== null && counted !== null && counted < value
    const isMore = value !== null && counted !== null && counted > value && qualifier === 'exactly'
    if (isLess || isMore) return [{ kind: 'figure_unsupported', ref, claimed: value, recorded: counted }]
    return ['high', 'likely'].includes(reliability) ? [] : [{ kind: 'figure_unsupported', ref }]
  })
}
const ofCampaigns = (asked: Asked): Found[] => {
  const raw = rowsIn(asked.ctx)
  return raw<{ id: string; ref: string }>('select id, ref from campaign where deleted_at is null').flatMap(
    ({ id: campaignId, ref }) => [
      ...['event', 'result', 'authority_signal', 'demand'].flatMap((table) =>
        raw<object>(
          `select 1 from ${table} where campaign_id = @campaignId and source_id is null and deleted_at is null
           ${table === 'demand' ? "and state <> 'open'" : ''}`,
          { campaignId },
        ).map(() => ({ kind: 'no_source', ref })),
      ),
      ...figures({ ...asked, campaignId }, ref),
    ],
  )
}

type Line = { account: string; currency: string; open_minor: number }
export const dataQuality: ByHand = (asked) => {
  const into = numbers()
  const found = [ofPersons, ofHouseholds, ofProceedings, ofCampaigns].flatMap((of) => of(asked))
  for (const kind of [
    'no_source',
    'custody_gap',
    'possible_overlap',
    'not_confirmed',
    'term_over',
    'no_basis',
    'figure_unsupported',
  ])
    into.add(
      `totals | quality.totals | ${kind} | quality.found`,
      found.filter((each) => each.kind === kind).length,
    )
  for (const { kind, ref, claimed, recorded: counted } of found)
    if (claimed !== undefined && counted !== undefined) {
      into.add(`findings | ${kind} | ${ref} | quality.wrong.claimed`, claimed)
      into.add(`findings | ${kind} | ${ref} | quality.wrong.recorded`, counted)
    }
  const due = rowsIn(asked.ctx)<object>('select 1 from duplicate_due').length
  if (due > 0) into.add('duplicates | quality.notCompared.persons', due)
  const lines = rowsIn(asked.ctx)<Line>(
    `select a.name as account, l.* from bank_statement_line l join treasury_account a on a.id = l.account_id
     where l.open_minor <> 0 and l.deleted_at is null`,
  )
  for (const [account, of] of Map.groupBy(lines, (line) => line.account)) {
    const row = `bank_lines | quality.bankLines | ${account}`
    const currency = of[0]?.currency ?? ''
    const sum = (sign: 1 | -1) =>
      of.reduce((total, { open_minor }) => total + Math.max(0, sign * open_minor), 0)
    into.add(`${row} | quality.lines`, of.length)
    into.add(`${row} | quality.in`, money(sum(1), currency))
    into.add(`${row} | quality.out`, money(sum(-1), currency))
  }
  return into.all()
}
