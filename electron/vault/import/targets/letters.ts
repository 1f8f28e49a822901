// Letters to and from organisations on record; who is not on record yet is recorded by name.
import type { Input } from '../../../../shared/contract/index.ts'
import {
  letterChannels,
  letterDirections,
  letterLanguages,
  letterTypes,
  replyResponses,
} from '../../../../shared/vocabulary/index.ts'
import { namedIn } from '../by-name.ts'
import { type OrganisationsNamed, organisationsNamed } from '../organisations-named.ts'
import { perform } from '../perform.ts'
import type { Row } from '../row.ts'
import { assertReadable, RowRefused, type Target } from '../target.ts'

type Fields = Input<'letters.create'>
const nobody = { fromOrganisationId: null, recipients: [] }

/** Of a letter out the list says to whom, of one in from whom. */
const sidesIn = (
  row: Row,
  direction: 'out' | 'in',
  named: OrganisationsNamed,
): Pick<Fields, 'fromOrganisationId' | 'recipients'> => {
  const texts = (field: string) =>
    row
      .text(field, 2_000)
      .split(/[;\n]+/)
      .map((text) => text.trim().slice(0, 200))
      .filter(Boolean)
  const find = (name: string) => named.findOrMake(name, 'government')
  if (direction === 'in') return { ...nobody, fromOrganisationId: find(texts('from')[0] ?? '') }
  return { ...nobody, recipients: texts('to').map((name) => ({ organisationId: find(name) })) }
}

/** The same letter in lists that overlap. */
const same =
  'select id from v_letter where direction = @direction and date_text = @date and subject = @subject limit 1'

export const letters: Target = {
  fieldOf: {
    date: 'letterDate',
    recipients: 'to',
    fromOrganisationId: 'from',
    type: 'letterType',
    language: 'letterLanguage',
    campaignId: 'campaign',
  },
  open: (ctx) => {
    const named = organisationsNamed(ctx)
    const campaignIn = namedIn(ctx, 'campaign')
    return (row, decision) => {
      const said = letterDirections.find((each) => each === row.word('direction'))
      const direction = said ?? (row.has('from') && !row.has('to') ? 'in' : 'out')
      const type = letterTypes.find((each) => each === row.word('letterType'))
      const date = row.date('letterDate')
      if (!date) row.refuse('letterDate', 'required')
      const fields = {
        direction,
        type: type ?? (direction === 'in' ? 'reply' : 'formal_protest'),
        campaignId: campaignIn(row, false),
        subject: row.text('subject', 300),
        body: row.text('body'),
        channel: letterChannels.find((each) => each === row.word('channel')) ?? 'post',
        language: letterLanguages.find((each) => each === row.word('letterLanguage')) ?? 'en',
        ourFileNo: row.text('ourFileNo', 60),
        theirFileNo: row.text('theirFileNo', 60),
        sentOn: row.day('sentOn'),
        replyDueOn: row.day('replyDueOn'),
        response: replyResponses.find((each) => each === row.word('response')) ?? null,
      } satisfies Partial<Fields>
      if (!row.has(direction === 'in' ? 'from' : 'to'))
        row.refuse(direction === 'in' ? 'from' : 'to', 'required')
      assertReadable(row)
      if (!date) throw new RowRefused() // it was refused above
      const twin = ctx.prepare(same).pluck().get({ direction, date: date.text, subject: fields.subject })
      if (typeof twin === 'string' && decision !== 'create')
        return { verdict: 'update', entity: 'letter', id: twin, matchId: twin }
      const { id } = perform(ctx, 'letters.create', { ...fields, date, ...sidesIn(row, direction, named) })
      return { verdict: 'new', entity: 'letter', id }
    }
  },
}
