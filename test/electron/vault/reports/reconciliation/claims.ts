// Report 13, and what reports 1 and the news item say of figures: claims with their sources, beside the persons on record.
import { numbers, type Sheet } from '../../../../helpers/report-numbers.ts'
import { thenAndNow } from './detention.ts'
import { actionsHeld, formalLetters, lettersTotal } from './letters.ts'
import { type Asked, type ByHand, countAt, isInside, rowsIn, tallyOf } from './raw.ts'

type Claim = {
  metric: string
  event_id: string | null
  value: number | null
  qualifier: string
  as_of_text: string
  is_adopted: number
}
const claimsOf = ({ ctx, campaignId, on }: Asked): Claim[] =>
  rowsIn(ctx)(
    `select * from figure_claim where campaign_id = @campaignId and deleted_at is null and as_of_text <= @on
     order by as_of_min`,
    { campaignId, on },
  )
const said = ({ qualifier, value }: Claim) => `${qualifier} ${value}`

/** By role in the campaign, by harm, by loss of work: whoever is counted is counted once. */
const by: Record<string, { role?: string; harm?: string; work?: string }> = {
  tried: { role: 'defendant' },
  detained: { role: 'detained_worker' },
  killed: { role: 'killed', harm: 'killed' },
  wounded: { role: 'wounded', harm: 'wounded' },
  tortured: { harm: 'tortured' },
  dismissed: { role: 'dismissed', work: 'dismissed' },
  suspended: { work: 'suspended' },
}
export const recorded = ({ ctx, campaignId }: Asked, metric: string): number | null => {
  const of = by[metric]
  if (!of) return null
  const raw = rowsIn(ctx)
  const ids = (sql: string, values: Record<string, string>) =>
    raw<{ id: string }>(sql, values).map(({ id }) => id)
  const members = new Set(
    ids(
      `select r.person_id as id from person_role r join person p on p.id = r.person_id
       where r.campaign_id = @campaignId and r.deleted_at is null and p.deleted_at is null`,
      { campaignId },
    ),
  )
  const found = [
    ...(of.role
      ? ids(
          `select person_id as id from person_role where campaign_id = @campaignId and role = @role and deleted_at is null`,
          { campaignId, role: of.role },
        )
      : []),
    ...(of.harm
      ? ids('select person_id as id from harm where harm = @harm and deleted_at is null', { harm: of.harm })
      : []),
    ...(of.work
      ? ids('select person_id as id from employment_harm where harm = @work and deleted_at is null', {
          work: of.work,
        })
      : []),
  ]
  return new Set(found.filter((id) => members.has(id))).size
}

export const addFigures = (into: Sheet, asked: Asked): void => {
  for (const claim of claimsOf(asked).filter(({ is_adopted }) => is_adopted)) {
    const row = `figures | result.figures | ${claim.metric}`
    into.add(`${row} | result.value`, said(claim))
    const persons = recorded(asked, claim.metric)
    if (isInside(asked.level) && persons !== null) into.add(`${row} | result.recordedPersons`, persons)
  }
}

const countedInPersons = [
  'killed',
  'wounded',
  'tortured',
  'tried',
  'convicted',
  'suspended',
  'amnestied',
  'acquitted',
  'detained',
  'dismissed',
]
export const eventHarm: ByHand = (asked) => {
  const into = numbers()
  const claims = claimsOf(asked)
  for (const metric of countedInPersons) {
    const own = claims.filter((claim) => claim.metric === metric)
    const persons = recorded(asked, metric)
    if (own.length === 0 && !persons) continue
    const row = `figures | harm.figures | ${metric}`
    // The newest adopted one of each event.
    const adopted = new Map(own.filter(({ is_adopted }) => is_adopted).map((each) => [each.event_id, each]))
    for (const claim of adopted.values()) into.add(`${row} | harm.adopted`, said(claim))
    for (const claim of own) if (!claim.is_adopted) into.add(`${row} | harm.others`, said(claim))
    if (persons !== null) into.add(`${row} | harm.recorded`, countAt(asked.level, persons))
  }
  return into.all()
}

/** To the nearest month, as one says it: three months after 8 January is 8 April. */
const monthsAfter = (from: string, to: string): number => {
  const at = (day: string) =>
    Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) + Number(day.slice(8)) / 30.44
  return Math.round(at(to) - at(from))
}

/** P1 of grown persons who do not object: by consent, or because a published source named them. */
const isPublic = ({ ctx }: Asked, id: string): boolean => {
  const raw = rowsIn(ctx)
  const has = (sql: string) => raw(sql, { id }).length > 0
  return (
    !has('select id from naming_objection where person_id = @id and deleted_at is null') &&
    (has('select id from person where id = @id and public_source_id is not null') ||
      has(
        `select id from consent where person_id = @id and scopes like '%"named_in_public"%' and withdrawn_on is null
         and deleted_at is null`,
      ))
  )
}

export const newsItem: ByHand = (asked) => {
  const into = numbers()
  const { ctx, campaignId, on } = asked
  const raw = rowsIn(ctx)
  const [campaign] = raw<{ launched_on: string }>('select launched_on from campaign where id = @campaignId', {
    campaignId,
  })
  const platform = raw(
    `select id from campaign_org where campaign_id = @campaignId and role = 'platform' and deleted_at is null`,
    { campaignId },
  )
  const total = lettersTotal(asked)
  if (total) {
    const key = `news | ${platform.length ? 'news.lettersThrough' : 'news.letters'}`
    into.add(`${key}.count`, monthsAfter(campaign?.launched_on ?? on, on))
    into.add(`${key}.letters`, total)
  }
  const { out } = formalLetters(asked)
  if (out > 0) into.add('news | news.formal.count', out)
  for (const [type, count] of tallyOf(actionsHeld(asked).map((action) => action.type)))
    into.add(`news | news.actions.list.${type}`, count)
  const adopted = new Map(
    claimsOf(asked)
      .filter(({ is_adopted }) => is_adopted)
      .map((claim) => [claim.metric, said(claim)]),
  )
  const add = (key: string, metrics: Record<string, string>) => {
    for (const [name, metric] of Object.entries(metrics)) {
      const claim = adopted.get(metric)
      if (claim) into.add(`news | ${key}.${name}`, claim)
    }
  }
  const events = raw<{ type: string }>(
    `select type from event where campaign_id = @campaignId and deleted_at is null`,
    { campaignId },
  )
  if (events.some(({ type }) => type === 'strike'))
    add('news.strike', { months: 'duration_months', participants: 'participants' })
  if (events.some(({ type }) => type === 'shooting'))
    add('news.shooting', { killed: 'killed', wounded: 'wounded' })
  if (adopted.has('tried')) add('news.trial', { tried: 'tried', tortured: 'tortured' })
  const { members, people } = thenAndNow(asked)
  const named = people.filter(({ id, now }) => now === 'held_closed' && isPublic(asked, id))
  if (named.length > 0) into.add('news | news.stillHeld.count', named.length)
  if (members.length > 0) {
    into.add('news | news.status.total', members.length)
    for (const [status, count] of tallyOf(members.map(({ now }) => now)))
      into.add(`news | news.status.list.${status}`, count)
  }
  return into.all()
}
