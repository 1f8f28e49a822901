import { timelineOf } from '../../custody/index.ts'
import { legalHandlers } from '../../legal/index.ts'
import { joined, lines, partial, said, section, shortDate, table, word } from '../blocks.ts'
import { leaveOut, onlyInside, staysInside, type Telling } from '../telling/index.ts'
import { sourcesTold } from '../telling/sources.ts'
import { termTold } from '../telling/terms.ts'

/** What courts had decided by the day, the newest last; what it changed stays in the list. */
export const sentences = (telling: Telling, personId: string, on: string) => {
  const decided = timelineOf(telling.ctx, { personId, on }).sentences.filter(
    ({ decided: day }) => day.text <= on,
  )
  return section('sentences', said('case.sentences'), [
    table({
      name: said('case.sentences'),
      rows: decided,
      none: said('case.noSentence'),
      columns: [
        { head: said('case.decided'), cell: (row) => partial(row.decided), width: '17%' },
        {
          head: said('case.sentence'),
          cell: (row) =>
            lines(
              word('sentenceKinds', row.kind),
              termTold(row),
              onlyInside(telling, 'person_detail', row.court),
              sourcesTold(telling, [row.source?.id]),
            ),
        },
        { head: said('case.state'), cell: ({ status }) => word('sentenceStatuses', status), width: '19%' },
        {
          head: said('case.expected'),
          cell: ({ expectedEnd, isEffective }) =>
            isEffective && expectedEnd ? said('status.notBefore', { day: shortDate(expectedEnd) }) : null,
          width: '22%',
        },
      ],
    }),
  ])
}

/** In public, the courts of somebody who is not named would name her: kind and outcome are all there is. */
export const proceedings = (telling: Telling, personId: string) => {
  const { proceedings: found } = legalHandlers['legal.ofPerson'](telling.ctx, { personId })
  const isNamed = telling.named.has(personId)
  if (!isNamed && found.length > 0) leaveOut(telling, 'person_detail', 'level', found.length)
  return section('proceedings', said('case.proceedings'), [
    table({
      name: said('case.proceedings'),
      rows: found,
      none: said('case.noProceeding'),
      columns: [
        {
          head: said('case.proceeding'),
          cell: (row) =>
            lines(
              word('proceedingKinds', row.kind),
              isNamed
                ? joined([row.court || null, staysInside(telling) ? row.courtCaseNo || null : null], ', ')
                : null,
              sourcesTold(telling, [row.source?.id]),
            ),
        },
        {
          head: said('case.from'),
          cell: ({ start }) => (isNamed ? partial(start) : start.text.slice(0, 4)),
          width: '17%',
        },
        {
          head: said('case.charges'),
          cell: ({ charges }) =>
            lines(
              ...charges.map((charge) =>
                joined([charge.statute || null, charge.article, word('verdicts', charge.verdict)], ', '),
              ),
            ),
          width: '34%',
        },
        {
          head: said('case.decision'),
          cell: ({ decision }) => decision && word('proceedingDecisions', decision),
          width: '17%',
        },
      ],
    }),
  ])
}
