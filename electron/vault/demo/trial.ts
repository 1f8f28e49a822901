// The trial of the 37 and its appeal, each one proceeding, with the facts of the sources that published them.
import type { Desk } from './desk.ts'
import { exact } from './desk.ts'
import type { SourceIds } from './sources.ts'

/** Answers the trial; those the vault knows by record are its persons, and the figures stand in its hearings. */
export const recordTrial = (desk: Desk, campaignId: string, personIds: string[], s: SourceIds): string => {
  const trial = desk('proceedings.create', {
    kind: 'criminal',
    campaignId,
    court: 'Court of Aktau',
    start: exact('2012-03-27'),
    end: exact('2012-06-04'),
    personIds,
    source: s.eurasianet,
    note: 'The trial of 37 strikers, several of whom said that they were tortured. Only those recorded here are listed.',
  }).id
  desk('hearings.create', {
    proceedingId: trial,
    date: exact('2012-03-27'),
    purpose: 'Opening of the trial of the 37',
    outcome: 'The trial began in Aktau',
    source: s.eurasianet,
  })
  desk('hearings.create', {
    proceedingId: trial,
    date: exact('2012-06-04'),
    purpose: 'Verdict',
    outcome: '13 prison terms, 16 suspended sentences of two years, 5 amnestied at once, 3 acquitted',
    source: s.khpg,
  })
  const appeal = desk('proceedings.create', {
    kind: 'appeal',
    campaignId,
    parentId: trial,
    court: 'Court of Mangistau region',
    start: exact('2012-08-02'),
    end: exact('2012-08-06'),
    personIds,
    source: s.odf,
  }).id
  desk('hearings.create', {
    proceedingId: appeal,
    date: exact('2012-08-06'),
    purpose: 'Decision on the appeals',
    outcome: 'The longest sentence was cut from seven years to five; the other appeals were rejected',
    source: s.signalfire,
  })
  return trial
}
