// What the fields of a letter stand for: of the campaign and the persons once, of each recipient for itself.
import { boundsOf } from '../../../shared/partial-date.ts'
import type { Language } from '../../../shared/contract/shell.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import type { FieldValues } from '../../../shared/writing/fields.ts'
import { letterDate } from '../../../shared/writing/letter-date.ts'
import { campaignPage } from '../campaigns/index.ts'
import type { Context } from '../context.ts'
import { rowOf } from '../audit/change.ts'
import { printedName } from '../people/index.ts'
import { officeOf } from '../system/office.ts'
import { nameOf, type Recipient, salutationOf } from './recipients.ts'

type Fields = Omit<Parsed<'writing.produce'>, 'runId'>

const personLines = (ctx: Context, { personIds }: Fields, language: Language): FieldValues => {
  const persons = personIds.map((id) => ({
    name: printedName(ctx, id, language),
    person: rowOf(ctx, 'person', id),
    place: ctx.prepare('select facility from v_liberty where person_id = ?').pluck().get(id),
  }))
  const lines = (tell: (each: (typeof persons)[number]) => string) => persons.map(tell).join('\n')
  return {
    'persons.names': lines(({ name }) => name),
    'persons.birth_years': lines(({ name, person }) =>
      person.birth_text ? `${name} (${person.birth_text.slice(0, 4)})` : name,
    ),
    'persons.places': lines(({ name, place }) =>
      typeof place === 'string' && place !== '' ? `${name} – ${place}` : name,
    ),
    'persons.numbers': lines(({ person }) => person.ref),
  }
}

const textIn = { en: 'textEn', fr: 'textFr', ru: 'textRu', kk: 'textKk' } as const
/** What a campaign has in one language only. */
export const campaignTexts = (ctx: Context, campaignId: string): FieldValues & Record<string, string> => {
  const { title, publicSummary } = campaignPage(ctx, campaignId)
  return { 'campaign.title': title, 'campaign.summary_public': publicSummary }
}

/** Demands in the language of the letter; one that is not put into it is not asked in another. */
const campaignValues = (ctx: Context, { campaignId }: Fields, language: Language): FieldValues => {
  if (!campaignId) return {}
  const { demands } = campaignPage(ctx, campaignId)
  return {
    ...campaignTexts(ctx, campaignId),
    'campaign.demands': demands
      .map((demand) => demand[textIn[language]])
      .filter((text) => text !== '')
      .map((text) => `– ${text}`)
      .join('\n'),
  }
}

/** The fields that are the same for all letters in one language. */
export const commonValues = (ctx: Context, fields: Fields, language: Language): FieldValues => ({
  today: letterDate(fields.on, language),
  'office.name': officeOf(ctx)?.officeName ?? '',
  ...campaignValues(ctx, fields, language),
  ...personLines(ctx, fields, language),
})

const remindedValues = (ctx: Context, remindsId: string | null, language: Language): FieldValues => {
  if (!remindsId) return {}
  const letter = rowOf(ctx, 'letter', remindsId)
  const day = boundsOf({ text: letter.date_text, qualifier: letter.date_qualifier }).min
  return {
    'reminded.number': letter.our_file_no || letter.ref,
    'reminded.date': day ? letterDate(day, language) : letter.date_text,
  }
}

/** The fields of one letter. */
export const ownValues = (
  ctx: Context,
  recipient: Recipient,
  letter: { language: Language; fileNo: string; replyDueOn: string | null; remindsId: string | null },
): FieldValues => ({
  'letter.number': letter.fileNo,
  'letter.reply_due': letter.replyDueOn ? letterDate(letter.replyDueOn, letter.language) : '',
  'mission.salutation': salutationOf(recipient, letter.language).text,
  'mission.name': nameOf(recipient, letter.language),
  'mission.city': recipient.city ?? '',
  ...remindedValues(ctx, letter.remindsId, letter.language),
})
