// Health and harm: everything at the restricted level, kinds and days inside, kinds alone for a partner, nothing in public.
import { optionalDateOf, partialDateOf } from '../../database/dates.ts'
import { all } from '../../database/run.ts'
import { lines, partial, said, section, table, text, word } from '../blocks.ts'
import { leaveOut, staysInside, type Telling } from '../telling/index.ts'
import { sourcesTold } from '../telling/sources.ts'

const conditionsOf = ({ ctx }: Telling, personId: string) =>
  all(
    ctx,
    ctx.db.selectFrom('v_condition').selectAll().where('person_id', '=', personId).orderBy('date_text'),
  ).map(({ kind, date_text, date_qualifier, text: written, source_id }) => ({
    what: word('conditionKinds', kind),
    on: partialDateOf(date_text, date_qualifier),
    written,
    sourceId: source_id,
  }))
const harmsOf = ({ ctx }: Telling, personId: string) =>
  all(
    ctx,
    ctx.db.selectFrom('v_harm_told').selectAll().where('person_id', '=', personId).orderBy('on_text'),
  ).map(({ harm, on_text, on_qualifier, detail, source_id }) => ({
    what: word('harmKinds', harm),
    on: optionalDateOf(on_text, on_qualifier),
    written: detail,
    sourceId: source_id,
  }))

export const health = (telling: Telling, personId: string) => {
  const title = said('case.health')
  const facts = [...harmsOf(telling, personId), ...conditionsOf(telling, personId)]
  if (facts.length === 0) return section('health', title, [text(said('case.noHealth'))])
  if (telling.level === 'public') {
    leaveOut(telling, 'health', 'level', facts.length)
    return null
  }
  const isWhole = telling.level === 'restricted'
  const written = facts.filter((fact) => fact.written !== '').length
  if (!isWhole && written > 0) leaveOut(telling, 'health', 'level', written)
  return section('health', title, [
    table({
      name: title,
      rows: facts,
      columns: [
        {
          head: said('case.what'),
          cell: ({ what, sourceId }) => lines(what, sourcesTold(telling, [sourceId])),
          width: isWhole ? '30%' : '62%',
        },
        {
          head: said('case.when'),
          cell: ({ on }) => (staysInside(telling) ? on && partial(on) : (on?.text.slice(0, 4) ?? null)),
          width: '20%',
        },
        ...(isWhole
          ? [{ head: said('case.detail'), cell: (fact: (typeof facts)[number]) => fact.written || null }]
          : []),
      ],
    }),
  ])
}
