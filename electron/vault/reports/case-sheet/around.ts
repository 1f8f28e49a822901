// What stands around a case: her family, who wrote about her, what is still to be done, what may be told.
import type { Output } from '../../../../shared/contract/index.ts'
import { partialDateOf } from '../../database/dates.ts'
import { all } from '../../database/run.ts'
import { privacyHandlers } from '../../privacy/index.ts'
import { date, joined, lines, partial, said, section, shortDate, table, text, word } from '../blocks.ts'
import { freeText, leaveOut, staysInside, type Telling } from '../telling/index.ts'
import { familyOf } from '../telling/names.ts'

type Person = Output<'people.get'>

export const family = (telling: Telling, person: Person) => {
  const title = said('case.family')
  const households = person.households.filter(({ until }) => until === null)
  if (telling.level === 'public') {
    if (households.length > 0) leaveOut(telling, 'family', 'level', households.length)
    return null
  }
  const people = (id: string) =>
    all(
      telling.ctx,
      telling.ctx.db.selectFrom('v_household').select(['people_count', 'ground']).where('id', '=', id),
    )[0]
  return section('family', title, [
    table({
      name: title,
      rows: households,
      none: said('case.noFamily'),
      columns: [
        {
          head: said('case.household'),
          cell: (row) =>
            lines(familyOf(telling, row), staysInside(telling) && row.label !== row.ref ? row.label : null),
        },
        { head: said('case.relation'), cell: ({ relation }) => word('householdRelations', relation) },
        {
          head: said('case.people'),
          end: true,
          cell: ({ id }) => {
            const count = people(id)?.people_count
            return count === undefined ? null : { as: 'number', value: count }
          },
        },
        {
          head: said('case.ground'),
          cell: ({ id }) => {
            const ground = people(id)?.ground
            return ground ? word('grounds', ground) : null
          },
        },
      ],
    }),
  ])
}

/** Letters that speak of her, sent or received until the day. */
export const mentions = (telling: Telling, personId: string, on: string) => {
  const letters = all(
    telling.ctx,
    telling.ctx.db
      .selectFrom('v_letter_person as p')
      .innerJoin('v_letter as l', 'l.id', 'p.letter_id')
      .selectAll('l')
      .where('p.person_id', '=', personId)
      .where('l.sort_day', '<=', on)
      .orderBy('l.sort_day'),
  )
  return section('mentions', said('case.mentions'), [
    table({
      name: said('case.mentions'),
      rows: letters,
      none: said('case.noMention'),
      columns: [
        {
          head: said('case.when'),
          cell: (row) => partial(partialDateOf(row.date_text, row.date_qualifier)),
          width: '18%',
        },
        {
          head: said('case.letter'),
          cell: ({ direction, type, subject }) =>
            lines(
              joined([word('letterDirections', direction), word('letterTypes', type)], ', '),
              freeText(telling, 'letter_subjects', subject),
            ),
        },
        { head: said('case.state'), cell: ({ status }) => word('letterStatuses', status), width: '24%' },
      ],
    }),
  ])
}

export const tasks = (telling: Telling, personId: string) => {
  const open = all(
    telling.ctx,
    telling.ctx.db
      .selectFrom('v_task_list')
      .select(['kind', 'title', 'due_on'])
      .where('entity', '=', 'person')
      .where('entity_id', '=', personId)
      .where('done_at', 'is', null)
      .orderBy('due_on'),
  )
  if (!staysInside(telling)) {
    if (open.length > 0) leaveOut(telling, 'person_detail', 'level', open.length)
    return null
  }
  return section('tasks', said('case.tasks'), [
    table({
      name: said('case.tasks'),
      rows: open,
      none: said('case.noTask'),
      columns: [
        { head: said('case.due'), cell: ({ due_on }) => shortDate(due_on), width: '20%' },
        { head: said('case.task'), cell: ({ title, kind }) => title || word('taskKinds', kind) },
      ],
    }),
  ])
}

/** P1: what may be told of her today, and on what it rests. */
export const consents = (telling: Telling, personId: string) => {
  if (!staysInside(telling)) return null
  const {
    publicly,
    toPartners,
    consents: given,
  } = privacyHandlers['privacy.of'](telling.ctx, {
    subject: 'person',
    subjectId: personId,
  })
  const naming = (to: 'public' | 'partner', of: typeof publicly) =>
    of &&
    said(of.allowed ? `case.mayName.${to}` : `case.mayNotName.${to}`, {
      because: word('namingReasons', of.because),
    })
  return section('consents', said('case.consents'), [
    text(naming('public', publicly)),
    text(naming('partner', toPartners)),
    table({
      name: said('case.consents'),
      rows: given,
      none: said('case.noConsent'),
      columns: [
        { head: said('case.when'), cell: ({ givenOn }) => date(givenOn), width: '22%' },
        { head: said('case.givenBy'), cell: ({ givenBy }) => word('consentGivers', givenBy), width: '22%' },
        {
          head: said('case.scopes'),
          cell: ({ scopes }) =>
            joined(
              scopes.map((scope) => word('consentScopes', scope)),
              ', ',
            ),
        },
        {
          head: said('case.withdrawn'),
          cell: ({ withdrawnOn }) => shortDate(withdrawnOn),
          width: '18%',
        },
      ],
    }),
  ])
}
