// Report 13: what happened, and how many it hit: persons recorded beside what sources say. Rows are no statistical estimate.
import type { SectionedInput } from '../../../shared/contract/report-input.ts'
import { campaignPage, recordedPersons } from '../campaigns/index.ts'
import { adoptedFigures } from './campaign-result/figures.ts'
import { date, joined, lines, note, partial, said, section, table, text, word } from './blocks.ts'
import type { Body } from './body.ts'
import { freeText, type Telling } from './telling/index.ts'
import { countTold } from './telling/small-counts.ts'
import { bibliography, sourcesTold } from './telling/sources.ts'

type Asked = Extract<SectionedInput, { kind: 'event_harm' }>

/** What can be counted in persons. */
const metrics = [
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
] as const

export const eventHarm = (telling: Telling, { campaignId, on }: Asked): Body => {
  const { ctx } = telling
  const campaign = campaignPage(ctx, campaignId)
  const adopted = adoptedFigures(campaign, on)
  const claims = campaign.figures.filter(({ asOf }) => asOf.text.slice(0, 10) <= on)
  const events = () =>
    section('events', said('harm.events'), [
      table({
        name: said('harm.events'),
        rows: campaign.events.filter(({ start }) => start.text.slice(0, 10) <= on),
        none: said('harm.noEvents'),
        columns: [
          {
            head: said('result.date'),
            cell: ({ start, end }) => lines(partial(start), end && said('harm.until', { day: partial(end) })),
            width: '20%',
          },
          {
            head: said('harm.event'),
            cell: ({ title, type, description, source }) =>
              lines(
                title,
                word('eventTypes', type),
                freeText(telling, 'event_descriptions', description),
                sourcesTold(telling, [source?.id]),
              ),
          },
          { head: said('result.place'), cell: ({ place }) => place, width: '18%' },
          {
            head: said('harm.status'),
            cell: ({ violationStatus }) => word('violationStatuses', violationStatus),
            width: '18%',
          },
        ],
      }),
    ])
  const figures = () =>
    section('figures', said('harm.figures'), [
      table({
        name: said('harm.figures'),
        rows: metrics.filter(
          (metric) =>
            claims.some((claim) => claim.metric === metric) ||
            (recordedPersons(ctx, campaignId, metric) ?? 0) > 0,
        ),
        none: said('result.noFigures'),
        columns: [
          { head: said('result.figure'), cell: (metric) => word('figureMetrics', metric), width: '20%' },
          {
            head: said('harm.adopted'),
            cell: (metric) => {
              const own = newestOfEach(adopted.filter((each) => each.metric === metric))
              return own.length > 0
                ? lines(
                    ...own.flatMap(({ value, qualifier, source }) => [
                      { as: 'figure', value, qualifier } as const,
                      sourcesTold(telling, [source?.id]),
                    ]),
                  )
                : said('harm.notAdopted')
            },
            width: '30%',
          },
          {
            head: said('harm.others'),
            cell: (metric) =>
              lines(
                ...claims
                  .filter((claim) => claim.metric === metric && !claim.isAdopted)
                  .map(({ value, qualifier, source }) =>
                    joined([{ as: 'figure', value, qualifier }, sourceOf(telling, source?.id)], ' · '),
                  ),
              ),
          },
          {
            head: said('harm.recorded'),
            end: true,
            cell: (metric) => {
              const recorded = recordedPersons(ctx, campaignId, metric)
              return recorded === null ? null : countTold(telling, recorded)
            },
            width: '14%',
          },
        ],
      }),
      note(said('harm.noEstimate')),
      ...bibliography(telling, [...new Set(claims.flatMap(({ source }) => (source ? [source.id] : [])))]).map(
        (line) => text(line, 'note'),
      ),
    ])
  return {
    title: campaign.title,
    meta: [said('asOf', { day: date(on) })],
    sections: { events, figures },
  }
}

/** Of each event the newest: figures of two events are both true. */
const newestOfEach = <Claim extends { eventId: string | null }>(claims: readonly Claim[]): Claim[] => [
  ...new Map(claims.map((claim) => [claim.eventId, claim])).values(),
]

const sourceOf = (telling: Telling, id: string | undefined) => {
  const told = sourcesTold(telling, [id])
  return typeof told === 'string' ? told : null
}
