import type { Output } from '../../../../shared/contract/index.ts'
import { campaignRecordHandlers } from '../../campaigns/record.ts'
import { lines, partial, said, section, shortDate, table, text, word } from '../blocks.ts'
import { freeText, type Telling } from '../telling/index.ts'
import { sourcesTold } from '../telling/sources.ts'
import type { Asked } from './index.ts'

type Campaign = Output<'campaigns.get'>
const columnOf = { en: 'textEn', fr: 'textFr', ru: 'textRu', kk: 'textKk' } as const

/** A demand in the report's language, else in the first one it was written in. */
export const demandIn = (demand: Campaign['demands'][number], language: keyof typeof columnOf): string =>
  demand[columnOf[language]] || demand.textEn || demand.textFr || demand.textRu || demand.textKk

export const demands = (telling: Telling, campaign: Campaign) =>
  section('demands', said('result.demands'), [
    table({
      name: said('result.demands'),
      rows: campaign.demands,
      none: said('result.noDemands'),
      columns: [
        { head: said('result.demand'), cell: (demand) => demandIn(demand, telling.language), width: '64%' },
        { head: said('result.state'), cell: ({ state }) => word('demandStates', state) },
        { head: said('result.date'), cell: ({ stateOn }) => shortDate(stateOn) },
      ],
    }),
  ])

/** What came after, with the careful word of its link: an order in time shows no cause (3.12). */
export const results = (telling: Telling, { campaignId, on }: Asked) => {
  const { ctx } = telling
  const isKnown = (row: { on: { text: string } }) => row.on.text <= on
  // What may not be told is no line of its own.
  const known = campaignRecordHandlers['results.list'](ctx, { campaignId })
    .filter(isKnown)
    .map((result) => ({ ...result, fact: freeText(telling, 'campaign_results', result.fact) }))
    .filter(({ fact }) => fact !== null)
  const signals = campaignRecordHandlers['signals.list'](ctx, { campaignId })
    .filter(isKnown)
    .map((signal) => ({ ...signal, what: freeText(telling, 'campaign_results', signal.what) }))
  return section('results', said('result.results'), [
    table({
      name: said('result.results'),
      rows: known,
      none: said('result.noResults'),
      columns: [
        { head: said('result.date'), cell: (row) => partial(row.on), width: '17%' },
        {
          head: said('result.fact'),
          cell: ({ fact, source }) => lines(fact, sourcesTold(telling, [source?.id])),
        },
        { head: said('result.link'), cell: ({ link }) => word('resultLinks', link), width: '24%' },
      ],
    }),
    table({
      name: said('result.signals'),
      rows: signals,
      none: said('result.noSignals'),
      columns: [
        { head: said('result.date'), cell: (row) => partial(row.on), width: '17%' },
        { head: said('result.signal'), cell: ({ kind }) => word('signalKinds', kind), width: '24%' },
        {
          head: said('result.what'),
          cell: ({ authority, what, source }) =>
            lines(authority?.label ?? null, what, sourcesTold(telling, [source?.id])),
        },
      ],
    }),
    text(said('result.noCause'), 'note'),
  ])
}
