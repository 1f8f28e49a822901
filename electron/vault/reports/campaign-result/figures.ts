import type { Output } from '../../../../shared/contract/index.ts'
import { lines, number, partial, said, section, table, text, word } from '../blocks.ts'
import { staysInside, type Telling } from '../telling/index.ts'
import { bibliography, sourcesTold } from '../telling/sources.ts'

type Campaign = Output<'campaigns.get'>

/** The adopted figures until a day. */
export const adoptedFigures = (campaign: Campaign, on: string) =>
  campaign.figures.filter(({ isAdopted, asOf }) => isAdopted && asOf.text.slice(0, 10) <= on)

/**
 * Adopted figures with their sources, and inside also how many persons are recorded: the two are never merged. Adopted
 * figures are what a source says; R1 does not hide them.
 */
export const figures = (telling: Telling, campaign: Campaign, on: string) => {
  const adopted = adoptedFigures(campaign, on)
  const cited = adopted.flatMap(({ source }) => (source ? [source.id] : []))
  const columns: Parameters<typeof table<(typeof adopted)[number]>>[0]['columns'] = [
    { head: said('result.figure'), cell: ({ metric }) => word('figureMetrics', metric), width: '22%' },
    {
      head: said('result.value'),
      cell: ({ value, qualifier }) => ({ as: 'figure', value, qualifier }),
      width: '18%',
    },
    { head: said('result.date'), cell: ({ asOf }) => partial(asOf), width: '18%' },
    { head: said('result.source'), cell: ({ source }) => lines(null, sourcesTold(telling, [source?.id])) },
  ]
  const recorded = {
    head: said('result.recordedPersons'),
    end: true,
    cell: ({ recordedPersons }: (typeof adopted)[number]) =>
      recordedPersons === null ? null : number(recordedPersons),
    width: '13%',
  }
  return section('figures', said('result.figures'), [
    table({
      name: said('result.figures'),
      rows: adopted,
      none: said('result.noFigures'),
      columns: staysInside(telling) ? [...columns, recorded] : columns,
    }),
    ...bibliography(telling, [...new Set(cited)]).map((line) => text(line, 'note')),
  ])
}
