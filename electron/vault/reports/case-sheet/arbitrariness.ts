import { legalHandlers } from '../../legal/index.ts'
import { joined, lines, said, section, shortDate, table, text, word } from '../blocks.ts'
import { leaveOut, staysInside, type Telling } from '../telling/index.ts'

/**
 * Categories, body and outcome are codes and may travel. The number and the day of a published opinion name the person:
 * they stand only beside her name. The reasoning was written freely and stays inside.
 */
export const arbitrariness = (telling: Telling, personId: string) => {
  const { reviews } = legalHandlers['legal.ofPerson'](telling.ctx, { personId })
  const isNamed = telling.named.has(personId)
  const reasonings = reviews.flatMap(({ reasoning }) => reasoning || [])
  if (!isNamed && reviews.length > 0) leaveOut(telling, 'person_detail', 'level', reviews.length)
  if (!staysInside(telling) && reasonings.length > 0)
    leaveOut(telling, 'free_text', 'level', reasonings.length)
  return section('arbitrariness', said('case.arbitrariness'), [
    table({
      name: said('case.arbitrariness'),
      rows: reviews,
      none: said('case.noReview'),
      columns: [
        {
          head: said('case.categories'),
          cell: ({ categories }) =>
            joined(
              categories.map((category) => word('arbitrarinessCategories', category)),
              '; ',
            ),
        },
        {
          head: said('case.body'),
          cell: ({ body, opinionNo, submittedOn }) =>
            lines(
              word('reviewBodies', body),
              isNamed ? joined([opinionNo || null, shortDate(submittedOn)], ', ') : null,
            ),
          width: '30%',
        },
        { head: said('case.outcome'), cell: ({ outcome }) => word('reviewOutcomes', outcome), width: '20%' },
      ],
    }),
    ...(staysInside(telling) ? reasonings.map((reasoning) => text(reasoning)) : []),
  ])
}
