// Between a letter as stored and the fields of the form.
import type { Input, Output } from '../../../shared/contract/index.ts'
import type * as v from '../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../components/form/lookup-field.tsx'
import {
  emptyDate,
  readDay,
  requireCode,
  requirePartialDate,
  writtenDate,
} from '../../components/form/read.ts'
import { typedDate } from '../../lib/read-date.ts'

export const letterLanguages = ['en', 'fr', 'ru', 'kk', 'de', 'es', 'other'] as const
type Code<List extends readonly string[]> = List[number] | ''

export const emptyLetter = {
  version: 0,
  direction: 'out' as Code<typeof v.letterDirections>,
  type: 'formal_protest' as Code<typeof v.letterTypes>,
  from: null as Chosen | null,
  to: null as Chosen | null,
  date: emptyDate,
  subject: '',
  inReplyTo: null as Chosen | null,
  response: '' as Code<typeof v.replyResponses>,
  channel: 'post' as Code<typeof v.letterChannels>,
  language: 'en' as Code<typeof letterLanguages>,
  delivery: 'sent' as Code<typeof v.deliveryStatuses>,
  replyDue: '',
  ourFileNo: '',
  theirFileNo: '',
  person: null as Chosen | null,
  /** Persons beyond the one the form shows; kept as they are. */
  otherPersons: [] as string[],
  body: '',
  campaign: null as Chosen | null,
  isExample: false,
}
export type LetterValues = typeof emptyLetter

const languageOf = (code: string): LetterValues['language'] =>
  letterLanguages.find((language) => language === code) ?? 'other'

export const valuesOf = (letter: Output<'letters.get'>, campaign: Chosen | null): LetterValues => ({
  version: letter.version,
  direction: letter.direction,
  type: letter.type,
  from: letter.fromOrganisation,
  to: letter.toOrganisation,
  date: writtenDate(letter.date),
  subject: letter.subject,
  inReplyTo: letter.inReplyTo,
  response: letter.response ?? '',
  channel: letter.channel,
  language: languageOf(letter.language),
  delivery: letter.deliveryStatus,
  replyDue: letter.replyDueOn ? typedDate(letter.replyDueOn) : '',
  ourFileNo: letter.ourFileNo,
  theirFileNo: letter.theirFileNo,
  person: letter.persons[0] ?? null,
  otherPersons: letter.persons.slice(1).map(({ id }) => id),
  body: letter.body,
  campaign,
  isExample: letter.isExample,
})

/** The answer to a letter out: from whom it went to, and naming it. */
export const replyTo = (letter: Output<'letters.get'>): LetterValues => ({
  ...emptyLetter,
  direction: 'in',
  type: 'reply',
  from: letter.toOrganisation,
  to: letter.fromOrganisation,
  inReplyTo: { id: letter.id, label: letter.subject },
  delivery: 'delivered',
  theirFileNo: '',
  ourFileNo: letter.ourFileNo,
})

export const letterInput = (values: LetterValues): Input<'letters.create'> => ({
  direction: requireCode('direction', values.direction),
  type: requireCode('type', values.type),
  fromOrganisationId: values.from?.id ?? null,
  toOrganisationId: values.to?.id ?? null,
  date: requirePartialDate('date', values.date),
  subject: values.subject,
  inReplyToId: values.inReplyTo?.id ?? null,
  response: values.response || null,
  channel: values.channel || 'post',
  language: values.language || 'en',
  deliveryStatus: values.delivery || 'sent',
  replyDueOn: readDay('replyDueOn', values.replyDue),
  ourFileNo: values.ourFileNo,
  theirFileNo: values.theirFileNo,
  personIds: [values.person?.id, ...values.otherPersons].filter((id) => id !== undefined),
  body: values.body,
  campaignId: values.campaign?.id ?? null,
  isExample: values.isExample,
})
