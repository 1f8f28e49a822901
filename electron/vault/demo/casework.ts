// What an office knows besides custody: harm, lost work, how a family is reached, consents. All of it invented, save the
// day of the shooting and of the dismissals.
import type { Input } from '../../../shared/contract/index.ts'
import { at, type Desk, exact } from './desk.ts'
import type { Household } from './families.ts'
import type { People } from './people.ts'
import type { SourceIds } from './sources.ts'

const severities = ['serious', 'light', 'permanent'] as const

const recordHarm = (desk: Desk, { killed, wounded }: People, eventId: string, s: SourceIds): void => {
  const at16December = { kind: 'harm' as const, on: exact('2011-12-16'), eventId, source: s.office }
  for (const personId of killed) desk('facts.add', { ...at16December, personId, harm: 'killed' })
  for (const [index, personId] of wounded.entries())
    desk('facts.add', { ...at16December, personId, harm: 'wounded', severity: at(severities, index) })
  for (const [index, personId] of wounded.slice(0, 3).entries())
    desk('facts.add', {
      kind: 'state',
      personId,
      state: at(['010201', '010203', '010202'], index),
      from: exact('2011-12'),
      source: s.office,
    })
}

const recordLostWork = (desk: Desk, { dismissed }: People, employerId: string, s: SourceIds): void => {
  for (const personId of dismissed)
    desk('facts.add', {
      kind: 'employment_harm',
      personId,
      harm: 'dismissed',
      on: exact('2011-06'),
      employerId,
      compensation: 'none',
      source: s.khpg,
    })
}

/** Numbers that nobody has; some may be called, some never. */
const recordContacts = (desk: Desk, households: readonly Household[]): void => {
  for (const [index, { id, personId }] of households.slice(0, 12).entries()) {
    const isSafe = index % 3 !== 1
    desk('contacts.add', {
      owner: 'household',
      ownerId: id,
      type: index % 4 === 3 ? 'messenger' : 'phone',
      value: `+7 700 000 00 ${String(index + 10)}`,
      isSafe,
      whenSafe: isSafe
        ? at(['After 18:00', 'At weekends', 'Ask for the sister'], index)
        : 'The line is listened to',
    })
    if (personId && index < 7) {
      const consent: Input<'consents.add'> = {
        subject: 'household',
        subjectId: id,
        givenBy: 'closest_kin',
        givenOn: '2013-02-01',
        scopes: ['store', 'aid'],
        form: at(['written', 'verbal'], index),
      }
      desk('consents.add', consent)
    }
  }
}

export const recordCasework = (
  desk: Desk,
  people: People,
  households: readonly Household[],
  { employer, shooting }: { employer: string; shooting: string },
  s: SourceIds,
): void => {
  recordHarm(desk, people, shooting, s)
  recordLostWork(desk, people, employer, s)
  recordContacts(desk, households)
  desk('notes.add', {
    owner: 'person',
    ownerId: people.diedAfterCustody,
    text: 'The family asks that nobody calls before the lawyer has answered (example).',
  })
  desk('tasks.add', {
    title: 'Ask the lawyers for the papers on early release (example)',
    dueOn: '2014-04-14',
  })
}
