// What came of the campaign by the day of the demonstration, and the silence of the authorities.
import { type Desk, exact } from './desk.ts'
import type { SourceIds } from './sources.ts'

export const recordOutcome = (desk: Desk, campaignId: string, { news }: SourceIds): void => {
  const results = [
    [exact('2014-02'), 'One of the seven detained was released early (example)'],
    [exact('2014-03-12'), 'A second of the seven was released (example)'],
    [{ text: '2014-04-04', qualifier: 'before' as const }, 'Three were moved to a colony-settlement'],
  ] as const
  for (const [on, fact] of results)
    desk('results.create', { campaignId, on, fact, link: 'followed', source: news })
  desk('signals.create', {
    campaignId,
    kind: 'silence',
    on: exact('2014-04-08'),
    what: 'No public answer to the letters',
    source: news,
  })
}
