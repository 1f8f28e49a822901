// Between the fields of the writing page and what its channels take.
import { writingFields } from '../../../../shared/contract/writing.ts'
import type { Input, Output } from '../../../../shared/contract/index.ts'
import { type Language, languages } from '../../../../shared/contract/shell.ts'
import type * as v from '../../../../shared/vocabulary/index.ts'
import type { Chosen } from '../../../components/form/lookup-field.tsx'
import { readDay, requireCode, requireDay } from '../../../components/form/read.ts'
import { readWholeDay } from '../../../lib/read-date.ts'

export type TextValue = { subject: string; body: string }
export type RecipientValue = Chosen & {
  /** Its languages, its first one first. */
  known: Language[]
  language: Language
  copies: Chosen[]
  remindsId: string | null
}
const noText = { subject: '', body: '' }
export const noTexts: Record<Language, TextValue> = { en: noText, fr: noText, ru: noText, kk: noText }

export const emptyWriting = {
  type: 'formal_protest' as (typeof v.letterTypes)[number] | '',
  campaign: null as Chosen | null,
  level: 'public' as (typeof v.agreementLevels)[number] | '',
  on: '',
  channel: 'post' as (typeof v.letterChannels)[number] | '',
  replyDue: '',
  persons: [] as Chosen[],
  texts: noTexts,
  recipients: [] as RecipientValue[],
  /** Names what is made, so that a second press makes nothing twice. */
  runId: '',
}
export type WritingValues = typeof emptyWriting

/** The languages something is written in, in their order: the places of the texts in what is sent. */
export const writtenIn = (texts: WritingValues['texts']): Language[] =>
  languages.filter((language) => texts[language].subject.trim() || texts[language].body.trim())

export const textsInput = (texts: WritingValues['texts']): Input<'templates.create'>['texts'] =>
  writtenIn(texts).map((language) => ({ language, ...texts[language] }))

export const textsOf = (texts: Output<'templates.get'>['texts']): WritingValues['texts'] => ({
  ...noTexts,
  ...Object.fromEntries(texts.map(({ language, subject, body }) => [language, { subject, body }])),
})

const recipientsInput = (recipients: readonly RecipientValue[]) =>
  recipients.map(({ id, language, copies, remindsId }) => ({
    organisationId: id,
    language,
    copyIds: copies.map((copy) => copy.id),
    remindsId,
  }))

export const writingInput = (values: WritingValues): Input<'writing.produce'> => ({
  type: requireCode('type', values.type),
  campaignId: values.campaign?.id ?? null,
  level: requireCode('level', values.level),
  on: requireDay('on', values.on),
  channel: requireCode('channel', values.channel),
  replyDueOn: readDay('replyDueOn', values.replyDue),
  personIds: values.persons.map(({ id }) => id),
  texts: textsInput(values.texts),
  recipients: recipientsInput(values.recipients),
  runId: values.runId,
})

/** The same while it is being written: what is still missing does not keep the preview away. */
export const previewInput = (
  values: WritingValues,
  { show, today }: { show: number; today: string },
): Input<'writing.prepare'> | null => {
  const on = readWholeDay(values.on)
  const due = readWholeDay(values.replyDue)
  const input = {
    type: values.type || 'formal_protest',
    campaignId: values.campaign?.id ?? null,
    level: values.level || 'public',
    on: on.ok ? on.text : today,
    channel: values.channel || 'post',
    replyDueOn: due.ok ? due.text : null,
    personIds: values.persons.map(({ id }) => id),
    texts: textsInput(values.texts).map((text) => ({
      ...text,
      subject: text.subject.trim() || '…',
      body: text.body.trim() || '…',
    })),
    recipients: recipientsInput(values.recipients),
  }
  return writingFields.safeParse(input).success ? { ...input, show } : null
}
