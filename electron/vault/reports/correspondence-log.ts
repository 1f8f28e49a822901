// Report 10: what passed between the campaign and each mission, letter by letter, and how long answers took.
import { sql } from 'kysely'
import type { SectionedInput } from '../../../shared/contract/report-input.ts'
import { campaignPage } from '../campaigns/index.ts'
import type { Context } from '../context.ts'
import { partialDateOf } from '../database/dates.ts'
import { all } from '../database/run.ts'
import { firstAnswers, owesNothing, silentBefore } from '../letters/index.ts'
import { medianOf } from '../organisations/index.ts'
import { addDays } from '../../../shared/partial-date.ts'
import { replyResponses } from '../../../shared/vocabulary/index.ts'
import { date, heading, lines, number, partial, said, section, table, text, word } from './blocks.ts'
import type { Body } from './body.ts'
import { freeText, type Telling } from './telling/index.ts'

type Asked = Extract<SectionedInput, { kind: 'correspondence_log' }>
type Sent = ReturnType<typeof sentIn>[number]

/** Our letters of the period to missions, each recipient by itself, with the first answer to it until the day. */
const sentIn = (ctx: Context, { campaignId, from, on }: Asked) =>
  all(
    ctx,
    ctx.db
      .selectFrom('v_letter_recipient as r')
      .innerJoin('v_organisation as o', 'o.id', 'r.organisation_id')
      .leftJoin(firstAnswers(ctx, on).as('a'), 'a.recipient_id', 'r.id')
      .select(['o.id as missionId', 'o.name as mission', 'o.city', 'o.host_state as host'])
      .select([
        'r.letter_id',
        'r.ref',
        'r.type',
        'r.role',
        'r.status',
        'r.reply_due_on as dueOn',
        'r.subject',
      ])
      .select(['r.by_others', 'r.date_text', 'r.date_qualifier', 'r.sort_day as day'])
      .select('a.days')
      .select(
        sql<
          string | null
        >`(select b.response from v_letter b where b.in_reply_to_id = r.letter_id and b.direction = 'in'
          and b.sort_day = date(r.sort_day, a.days || ' days')
          order by b.from_organisation_id = r.organisation_id desc, b.id limit 1)`.as('response'),
      )
      .where('o.kind', '=', 'diplomatic_mission')
      .where('r.direction', '=', 'out')
      .where('r.campaign_id', '=', campaignId)
      .where('r.sort_day', '>=', from)
      .where('r.sort_day', '<=', on)
      .orderBy('o.name')
      .orderBy('r.sort_day')
      .orderBy('r.ref'),
  )

/** T5: on the day of the report. */
const isOverdue = ({ days, dueOn, role, status, by_others }: Sent, on: string): boolean =>
  role === 'direct' &&
  days === null &&
  by_others === 0 &&
  !owesNothing.some((each) => each === status) &&
  dueOn !== null &&
  dueOn < on
const isSilent = ({ days, day }: Sent, on: string): boolean => days === null && day < silentBefore(on)

const missionsOf = (sent: readonly Sent[], on: string) =>
  [...Map.groupBy(sent, ({ missionId }) => missionId)].map(([id, letters]) => {
    const direct = letters.filter(({ role }) => role === 'direct')
    const taken = direct.flatMap(({ days }) => days ?? []).toSorted((a, b) => a - b)
    return {
      id,
      mission: letters[0]?.mission ?? '',
      letters,
      direct: direct.length,
      copies: letters.length - direct.length,
      answered: taken.length,
      overdue: direct.filter((letter) => isOverdue(letter, on)).length,
      days: medianOf(taken),
    }
  })

export const correspondenceLog = (telling: Telling, asked: Asked): Body => {
  const { ctx } = telling
  const sent = sentIn(ctx, asked)
  const missions = missionsOf(sent, asked.on)
  const byMost = missions.toSorted((a, b) => b.direct - a.direct || (a.mission < b.mission ? -1 : 1))
  const overview = () =>
    section('missions', said('log.missions'), [
      table({
        name: said('log.missions'),
        rows: missions,
        none: said('log.none'),
        columns: [
          { head: said('result.mission'), cell: ({ mission }) => mission, width: '40%' },
          { head: said('log.sent'), end: true, cell: ({ direct }) => number(direct) },
          { head: said('log.copies'), end: true, cell: ({ copies }) => number(copies) },
          { head: said('log.answered'), end: true, cell: ({ answered }) => number(answered) },
          { head: said('log.overdue'), end: true, cell: ({ overdue }) => number(overdue) },
          { head: said('log.days'), end: true, cell: ({ days }) => (days === null ? null : number(days)) },
        ],
      }),
      text(
        said('log.letters', { count: number(new Set(sent.map(({ letter_id }) => letter_id)).size) }),
        'note',
      ),
    ])
  const none = text(said('log.none'))
  const charts = () =>
    section('charts', said('log.charts'), [
      byMost.length === 0
        ? none
        : {
            block: 'bars',
            name: said('log.perMission'),
            bars: byMost
              .slice(0, 20)
              .map(({ mission, direct, answered }) => ({ label: mission, value: direct, of: answered })),
          },
    ])
  const letters = () =>
    section('letters', said('log.eachLetter'), [
      ...(missions.length === 0 ? [none] : []),
      ...missions.flatMap(({ mission, letters: each }) => [
        heading(mission),
        table({
          name: mission,
          rows: each,
          columns: [
            {
              head: said('result.date'),
              cell: ({ date_text, date_qualifier }) => partial(partialDateOf(date_text, date_qualifier)),
              width: '17%',
            },
            {
              head: said('log.letter'),
              cell: ({ ref, type, role, subject }) =>
                lines(
                  word('letterTypes', type),
                  freeText(telling, 'letter_subjects', subject),
                  role === 'copy' ? said('log.copy') : null,
                  ref,
                ),
            },
            {
              head: said('log.answer'),
              cell: (row) => {
                if (row.days !== null)
                  return lines(date(addDays(row.day, row.days)), responseWord(row.response))
                if (row.role === 'copy') return null
                if (isSilent(row, asked.on)) return said('log.silence')
                return isOverdue(row, asked.on) && row.dueOn
                  ? said('log.overdueSince', { day: date(row.dueOn) })
                  : row.dueOn
                    ? said('log.dueOn', { day: date(row.dueOn) })
                    : null
              },
              width: '28%',
            },
            {
              head: said('log.days'),
              end: true,
              cell: ({ days }) => (days === null ? null : number(days)),
              width: '10%',
            },
          ],
        }),
      ]),
    ])
  return {
    title: campaignPage(ctx, asked.campaignId).title,
    meta: [said('period', { from: date(asked.from), to: date(asked.on) })],
    sections: { missions: overview, charts, letters },
  }
}

const responseWord = (response: string | null) => {
  const known = replyResponses.find((each) => each === response)
  return known ? word('replyResponses', known) : null
}
