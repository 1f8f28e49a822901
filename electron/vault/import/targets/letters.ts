// Letters to and from organisations on record; who is not on record yet is recorded by name.
import type { Input } from '../../../../shared/contract/index.ts'
import {
  letterChannels,
  letterDirections,
  letterLanguages,
  letterTypes,
  replyResponses,
} from '../../../../shared/vocabulary/index.ts'
import type { Context } from '../../context.ts'
import { officeOf } from '../../system/office.ts'
import { namedIn } from '../by-name.ts'
import { type OrganisationsNamed, organisationsNamed } from '../organisations-named.ts'
import { perform } from '../perform.ts'
import type { Row } from '../row.ts'
import { assertReadable, RowRefused, type Target } from '../target.ts'

type Fields = Input<'letters.create'>
const nobody = { fromOrganisationId: null, recipients: [] }

const we = /^(?:we|us|our office|nous|notre bureau|мы|от нас|нам|наше бюро|біз|бізге|бізден)$/i
/** Whether a cell means the office itself: by its name, or as people say it of themselves. */
const ownOffice = (ctx: Context) => {
  const name = officeOf(ctx)?.officeName.trim().toLowerCase()
  return (text: string): boolean => we.test(text) || text.toLowerCase() === name
}

/** Of a letter out the list says to whom, and from whom if others wrote it; of one in from whom. */
const sidesIn = (
  row: Row,
  direction: 'out' | 'in',
  named: OrganisationsNamed,
  isOurs: (text: string) => boolean,
): Pick<Fields, 'byOthers' | 'fromOrganisationId' | 'recipients'> => {
  const texts = (field: string) =>
    row
      .text(field, 2_000)
      .split(/[;\n]+/)
      .map((text) => text.trim().slice(0, 200))
      .filter(Boolean)
  const find = (name: string) => named.findOrMake(name, 'government')
  const [sender = ''] = texts('from')
  if (direction === 'in') return { ...nobody, fromOrganisationId: find(sender) }
  const recipients = texts('to').map((name) => ({ organisationId: find(name) }))
  if (sender === '' || isOurs(sender)) return { ...nobody, recipients }
  return { byOthers: true, fromOrganisationId: named.findOrMake(sender, 'union'), recipients }
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
    const isOurs = ownOffice(ctx)
    return (row, decision) => {
      const said = letterDirections.find((each) => each === row.word('direction'))
      const isToUs = row.has('from') && (!row.has('to') || isOurs(row.text('to')))
      const direction = said ?? (isToUs ? 'in' : 'out')
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
      const { id } = perform(ctx, 'letters.create', {
        ...fields,
        date,
        ...sidesIn(row, direction, named, isOurs),
      })
      return { verdict: 'new', entity: 'letter', id }
    }
  },
}
