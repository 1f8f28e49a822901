// Between a letter as stored and the fields of the form.
import type { Input, Output } from '../../../shared/contract/index.ts'
import type * as v from '../../../shared/vocabulary/index.ts'
import { letterLanguages } from '../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import {
  emptyDate,
  readDay,
  requireCode,
  requirePartialDate,
  writtenDate,
} from '../../components/form/read.ts'
import { typedDate } from '../../lib/read-date.ts'

type Code<List extends readonly string[]> = List[number] | ''
export type RecipientValue = Chosen & { role: (typeof v.recipientRoles)[number] }

export const emptyLetter = {
  version: 0,
  direction: 'out' as Code<typeof v.letterDirections>,
  type: 'formal_protest' as Code<typeof v.letterTypes>,
  byOthers: false,
  from: null as Chosen | null,
  recipients: [] as RecipientValue[],
  date: emptyDate,
  subject: '',
  inReplyTo: null as Chosen | null,
  response: '' as Code<typeof v.replyResponses>,
  impact: '' as Code<typeof v.replyImpacts>,
  channel: 'post' as Code<typeof v.letterChannels>,
  language: 'en' as Code<typeof v.letterLanguages>,
  delivery: 'sent' as Code<typeof v.deliveryStatuses>,
  replyDue: '',
  sentOn: '',
  ourFileNo: '',
  theirFileNo: '',
  trackingNo: '',
  persons: [] as Chosen[],
  body: '',
  campaign: null as Chosen | null,
  isExample: false,
}
export type LetterValues = typeof emptyLetter

const languageOf = (code: string): LetterValues['language'] =>
  letterLanguages.find((language) => language === code) ?? 'other'
const day = (stored: string | null) => (stored ? typedDate(stored) : '')

export const valuesOf = (letter: Output<'letters.get'>, campaign: Chosen | null): LetterValues => ({
  version: letter.version,
  direction: letter.direction,
  type: letter.type,
  byOthers: letter.byOthers,
  from: letter.fromOrganisation,
  recipients: letter.recipients.map(({ organisation, role }) => ({ ...organisation, role })),
  date: writtenDate(letter.date),
  subject: letter.subject,
  inReplyTo: letter.inReplyTo,
  response: letter.direction === 'in' ? (letter.response ?? '') : '',
  impact: letter.impact ?? '',
  channel: letter.channel,
  language: languageOf(letter.language),
  delivery: letter.deliveryStatus,
  replyDue: day(letter.replyDueOn),
  sentOn: day(letter.sentOn),
  ourFileNo: letter.ourFileNo,
  theirFileNo: letter.theirFileNo,
  trackingNo: letter.trackingNo,
  persons: letter.persons,
  body: letter.body,
  campaign,
  isExample: letter.isExample,
})

const directTo = (organisation: Chosen | null): RecipientValue[] =>
  organisation ? [{ ...organisation, role: 'direct' }] : []

/** The answer to a letter: from one of those it went to (`from`, else the first who owes one), and naming it. */
export const replyTo = (letter: Output<'letters.get'>, from?: string): LetterValues => {
  const { recipients } = letter
  const answering =
    recipients.find(({ organisation }) => organisation.id === from) ??
    recipients.find(({ status }) => status === 'open') ??
    recipients[0]
  const isIn = letter.direction === 'out'
  return {
    ...emptyLetter,
    direction: isIn ? 'in' : 'out',
    type: 'reply',
    from: answering?.organisation ?? null,
    recipients: directTo(letter.fromOrganisation),
    inReplyTo: { id: letter.id, label: letter.subject },
    delivery: isIn ? 'delivered' : 'sent',
    // Our number is what they quote; the answer to theirs quotes theirs.
    ourFileNo: isIn ? letter.ourFileNo : '',
    theirFileNo: isIn ? '' : letter.theirFileNo,
    persons: letter.persons,
  }
}

export const letterInput = (values: LetterValues): Input<'letters.create'> => ({
  direction: requireCode('direction', values.direction),
  type: requireCode('type', values.type),
  byOthers: values.byOthers,
  fromOrganisationId: values.from?.id ?? null,
  recipients: values.recipients.map(({ id, role }) => ({ organisationId: id, role })),
  date: requirePartialDate('date', values.date),
  subject: values.subject,
  inReplyToId: values.inReplyTo?.id ?? null,
  response: values.response || null,
  impact: values.impact || null,
  channel: values.channel || 'post',
  language: values.language || 'en',
  deliveryStatus: values.delivery || 'sent',
  replyDueOn: readDay('replyDueOn', values.replyDue),
  sentOn: readDay('sentOn', values.sentOn),
  ourFileNo: values.ourFileNo,
  theirFileNo: values.theirFileNo,
  trackingNo: values.trackingNo,
  personIds: values.persons.map(({ id }) => id),
  body: values.body,
  campaignId: values.campaign?.id ?? null,
  isExample: values.isExample,
})
