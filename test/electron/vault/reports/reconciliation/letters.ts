// Report 10, and what reports 1 and the news item say of letters and actions.
import { numbers, type Sheet } from '../../../../helpers/report-numbers.ts'
import { type Asked, type ByHand, daysFrom, middleOf, rowsIn } from './raw.ts'

type Tally = { platform: string; as_of: string; language: string; sender_country: string; cumulative: number }
const talliesOf = ({ ctx, campaignId, on }: Asked): Tally[] =>
  rowsIn(ctx)(
    `select t.letter_campaign_id as platform, t.as_of, t.language, t.sender_country, t.cumulative
     from letter_tally t join letter_campaign c on c.id = t.letter_campaign_id
     where c.campaign_id = @campaignId and t.measure = 'sent' and t.mission_id is null and t.as_of <= @on
     and t.voided_at is null and t.deleted_at is null order by t.as_of`,
    { campaignId, on },
  )
type Claim = { value: number | null; qualifier: string; as_of_text: string }

/** T2, T7: of the larger platform, its figures as they grew; two platforms are never added. */
const online = (asked: Asked) => {
  const tallies = talliesOf(asked)
  const whole = tallies.filter(({ language, sender_country }) => language === '' && sender_country === '')
  const most = Math.max(...whole.map(({ cumulative }) => cumulative))
  const platform = whole.find(({ cumulative }) => cumulative === most)?.platform
  const of = tallies.filter((each) => each.platform === platform)
  const newestBy = (key: 'language' | 'sender_country', other: 'language' | 'sender_country') =>
    new Map(
      of.filter((each) => each[key] !== '' && each[other] === '').map((each) => [each[key], each.cumulative]),
    )
  return {
    points: whole.filter((each) => each.platform === platform),
    languages: newestBy('language', 'sender_country'),
    countries: newestBy('sender_country', 'language'),
  }
}

/** With the word of the adopted claim where it says the same figure ("over 11,400"). */
export const lettersTotal = (asked: Asked): string | null => {
  const { ctx, campaignId, on } = asked
  const claim = rowsIn(ctx)<Claim>(
    `select value, qualifier, as_of_text from figure_claim where campaign_id = @campaignId and metric = 'letters'
     and is_adopted = 1 and deleted_at is null and as_of_text <= @on order by as_of_min`,
    { campaignId, on },
  ).at(-1)
  const newest = online(asked).points.at(-1)
  if (!newest) return claim?.value ? `${claim.qualifier} ${claim.value}` : null
  return `${claim?.value === newest.cumulative ? claim.qualifier : 'exactly'} ${newest.cumulative}`
}

export const addOnline = (into: Sheet, asked: Asked): void => {
  const { points, languages, countries } = online(asked)
  const total = lettersTotal(asked)
  if (total) into.add('letters | result.lettersTotal.total', total)
  if (points.length > 1)
    for (const { as_of, cumulative } of points) into.add(`letters | chart ${as_of}`, cumulative)
  for (const [name, rows] of [
    ['result.byLanguage', languages],
    ['result.byCountry', countries],
  ] as const) {
    const largest = [...rows].toSorted(([, a], [, b]) => b - a)
    for (const [code, count] of largest.slice(0, 12)) into.add(`letters | bar ${name} | ${code}`, count)
    for (const [code, count] of largest) into.add(`letters | ${name} | ${code} | result.letters`, count)
  }
}

type Letter = {
  id: string
  sort_day: string
  by_others: number
  from_organisation_id: string | null
  in_reply_to_id: string | null
  direction: string
}
type Recipient = {
  id: string
  letter_id: string
  organisation_id: string
  role: string
  reply_due_on: string | null
  status: string
  mission: string | null
}
const bookOf = ({ ctx, campaignId }: Asked) => {
  const raw = rowsIn(ctx)
  const letters = raw<Letter>(
    `select id, sort_day, by_others, from_organisation_id, in_reply_to_id, direction from letter
     where deleted_at is null and delivery_status <> 'draft'`,
  )
  const out = raw<Letter>(
    `select id, sort_day, by_others, from_organisation_id, in_reply_to_id, direction from letter
     where deleted_at is null and delivery_status <> 'draft' and direction = 'out' and campaign_id = @campaignId`,
    { campaignId },
  )
  const recipients = raw<Recipient>(
    `select r.id, r.letter_id, r.organisation_id, r.role, r.reply_due_on, r.status, o.name as mission from letter_recipient r
     left join organisation o on o.id = r.organisation_id and o.kind = 'diplomatic_mission' where r.deleted_at is null`,
  )
  return { letters, out, recipients }
}

/**
 * The days to the first answer until a day: of whoever was written to, or of anybody where it was written to alone. A
 * letter of others is not ours to be answered.
 */
const answerDays = (
  { letters, recipients }: ReturnType<typeof bookOf>,
  sent: Letter,
  { organisation_id, role, id }: Recipient,
  on: string,
): number | null => {
  if (sent.by_others) return null
  const isAlone =
    role === 'direct' &&
    !recipients.some((other) => other.letter_id === sent.id && other.role === 'direct' && other.id !== id)
  const days = letters
    .filter(({ direction, in_reply_to_id }) => direction === 'in' && in_reply_to_id === sent.id)
    .filter(({ sort_day }) => sort_day >= sent.sort_day && sort_day <= on)
    .filter(({ from_organisation_id }) => isAlone || from_organisation_id === organisation_id)
    .map(({ sort_day }) => daysFrom(sent.sort_day, sort_day))
  return days.length ? Math.min(...days) : null
}

type Sent = { letter: Letter; recipient: Recipient; days: number | null }
/** T5: ours, due by then, unanswered, and not given up or settled otherwise. */
const isOverdue = ({ letter, recipient: { reply_due_on, status }, days }: Sent, on: string): boolean =>
  !letter.by_others &&
  days === null &&
  status !== 'closed' &&
  status !== 'no_answer' &&
  reply_due_on !== null &&
  reply_due_on < on

/** Formal letters of organisations until the day; of ours, which were answered and which are overdue by then (T5). */
export const formalLetters = (asked: Asked) => {
  const book = bookOf(asked)
  const sent = book.out.filter(({ sort_day }) => sort_day <= asked.on)
  const direct = sent.flatMap((letter) =>
    book.recipients
      .filter(({ letter_id, role }) => letter_id === letter.id && role === 'direct')
      .map((recipient) => ({ letter, recipient, days: answerDays(book, letter, recipient, asked.on) })),
  )
  const lettersIn = (rows: typeof direct) => new Set(rows.map(({ letter }) => letter.id)).size
  return {
    out: sent.length,
    answered: lettersIn(direct.filter(({ days }) => days !== null)),
    overdue: lettersIn(direct.filter((row) => isOverdue(row, asked.on))),
    byMission: Map.groupBy(
      direct.filter(({ recipient }) => recipient.mission !== null),
      ({ recipient }) => recipient.mission ?? '',
    ),
  }
}
export const addFormal = (into: Sheet, asked: Asked): void => {
  const { out, answered, overdue, byMission } = formalLetters(asked)
  into.add('formal_letters | result.formalText.out', out)
  into.add('formal_letters | result.formalText.replies', answered)
  into.add('formal_letters | result.formalText.overdue', overdue)
  for (const [mission, rows] of byMission) {
    into.add(`formal_letters | result.formal | ${mission} | result.sent`, rows.length)
    into.add(
      `formal_letters | result.formal | ${mission} | result.replies`,
      rows.filter(({ days }) => days !== null).length,
    )
  }
}

export const correspondenceLog: ByHand = (asked) => {
  const into = numbers()
  const book = bookOf(asked)
  const sent = book.out.filter(({ sort_day }) => sort_day >= asked.from && sort_day <= asked.on)
  const rows = sent.flatMap((letter) =>
    book.recipients
      .filter(({ letter_id, mission }) => letter_id === letter.id && mission !== null)
      .map((recipient) => ({ letter, recipient, days: answerDays(book, letter, recipient, asked.on) })),
  )
  const missions = [...Map.groupBy(rows, ({ recipient }) => recipient.mission ?? '')].map(([mission, of]) => {
    const direct = of.filter(({ recipient }) => recipient.role === 'direct')
    const taken = direct.flatMap(({ days }) => days ?? [])
    return { mission, of, direct, taken }
  })
  for (const { mission, of, direct, taken } of missions) {
    const row = `missions | log.missions | ${mission}`
    into.add(`${row} | log.sent`, direct.length)
    into.add(`${row} | log.copies`, of.length - direct.length)
    into.add(`${row} | log.answered`, taken.length)
    const overdue = direct.filter((row) => isOverdue(row, asked.on))
    into.add(`${row} | log.overdue`, overdue.length)
    if (taken.length) into.add(`${row} | log.days`, middleOf(taken))
    for (const { letter, days } of of)
      if (days !== null) into.add(`letters | ${mission} | ${letter.sort_day} | log.days`, days)
  }
  into.add('missions | log.letters.count', new Set(rows.map(({ letter }) => letter.id)).size)
  const byMost = missions.toSorted(
    (a, b) => b.direct.length - a.direct.length || (a.mission < b.mission ? -1 : 1),
  )
  for (const { mission, direct, taken } of byMost.slice(0, 20)) {
    into.add(`charts | bar log.perMission | ${mission}`, direct.length)
    into.add(`charts | bar log.perMission | ${mission}.of`, taken.length)
  }
  return into.all()
}

type Action = {
  type: string
  country: string
  start_text: string
  sort_day: string
  id: string
  participants: number | null
  participants_qualifier: string
}
export const actionsHeld = ({ ctx, campaignId, on }: Asked): Action[] =>
  rowsIn(ctx)(
    `select * from action where campaign_id = @campaignId and state = 'held' and sort_day <= @on and deleted_at is null`,
    { campaignId, on },
  )
export const addActions = (into: Sheet, asked: Asked): void => {
  const held = actionsHeld(asked)
  for (const [kind, of] of Map.groupBy(held, ({ type, country }) => `${type} ${country}`))
    into.add(`actions | result.actions | ${kind} | result.number`, of.length)
  into.add('actions | result.actions | result.total | result.number', held.length)
  const size = ({ participants }: Action) => participants ?? 0
  const main = held
    .toSorted((a, b) => size(b) - size(a) || (`${a.sort_day}${a.id}` < `${b.sort_day}${b.id}` ? -1 : 1))
    .slice(0, 12)
  for (const { start_text, participants, participants_qualifier } of main)
    if (participants !== null)
      into.add(
        `actions | result.mainActions | ${start_text} | result.participants`,
        `${participants_qualifier} ${participants}`,
      )
}
