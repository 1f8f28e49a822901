// What stands in the way of a letter: what forbids it, and what is only missing.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { Language } from '../../../shared/contract/shell.ts'
import { fieldsIn } from '../../../shared/writing/fields.ts'
import type { Context } from '../context.ts'
import { isOurLetterTo } from '../letters/index.ts'
import { mayReceive } from '../organisations/index.ts'
import { personLabel } from '../people/index.ts'
import { namingOf } from '../privacy/index.ts'
import { isTrusted } from '../trust/index.ts'
import { hasAddress, type Recipient, salutationOf } from './recipients.ts'
import { campaignTexts } from './values.ts'

type Fields = Omit<Parsed<'writing.produce'>, 'runId'>
type Wanted = Fields['recipients'][number]
type Problem = Output<'writing.prepare'>['recipients'][number]['problems'][number]

type About = { about?: string | null; day?: string | null; record?: Problem['record'] }
const blocking = (
  code: Problem['code'],
  { about = null, day = null, record = null }: About = {},
): Problem => ({
  code,
  isBlocking: true,
  about,
  day,
  record,
})
const said = (code: Problem['code'], record: Problem['record']): Problem => ({
  code,
  isBlocking: false,
  about: null,
  day: null,
  record,
})
const recordOf = ({ id }: Recipient): Problem['record'] => ({ kind: 'organisation', id })

/** P1: whom of the persons this audience may not be told of; asked once where everybody is the audience. */
export const namingOfAll = (
  ctx: Context,
  { personIds, level, on }: Pick<Fields, 'personIds' | 'level' | 'on'>,
) => {
  const refused = (organisationId: string | null) =>
    personIds.filter((id) => {
      const audience =
        level === 'public' ? ({ level } as const) : ({ level: 'partner', organisationId } as const)
      return !namingOf(ctx, id, audience, on).allowed
    })
  const everybody = level === 'public' ? refused(null) : null
  return (organisationId: string): string[] => everybody ?? refused(organisationId)
}

/** What forbids that this organisation gets it, directly or as a copy; `about` names it where it is a copy. */
const forbidden = (
  ctx: Context,
  { level, on, personIds }: Fields,
  recipient: Recipient | undefined,
  about: string | null,
): Problem[] => {
  if (!recipient) return []
  const found: Problem[] = []
  const record = recordOf(recipient)
  if (recipient.active_to !== null && recipient.active_to < on)
    found.push(blocking('mission_closed', { about, day: recipient.active_to, record }))
  if (personIds.length > 0 && !isTrusted(ctx, recipient.id, on))
    found.push(blocking('suspended', { about, record }))
  const asked = { organisationId: recipient.id, report: 'letter', level, on } as const
  if (!mayReceive(ctx, asked).allowed) found.push(blocking('no_agreement', { about, record }))
  return found
}

const usedFields = ({ texts }: Fields, language: Language): string[] => {
  const text = texts.find((each) => each.language === language)
  return text ? fieldsIn(`${text.subject}\n${text.body}`) : []
}
/** "Held are:" with nobody after it is no letter one would send. */
const speaksOfPersons = (fields: Fields, language: Language): boolean =>
  usedFields(fields, language).some((field) => field.startsWith('persons.'))

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text)
/**
 * A campaign has its title and summary in one language, which nobody wrote down: in letters of several, or of another
 * script, some have it in a language that is not theirs.
 */
const isOfOneLanguage = (ctx: Context, fields: Fields, language: Language): boolean => {
  if (!fields.campaignId) return false
  const held = campaignTexts(ctx, fields.campaignId)
  const used = usedFields(fields, language).flatMap((field) => held[field] ?? [])
  const isOneOfSeveral = new Set(fields.recipients.map((each) => each.language)).size > 1
  const inCyrillic = language === 'ru' || language === 'kk'
  return used.some((value) => value !== '' && (isOneOfSeveral || isCyrillic(value) !== inCyrillic))
}

/** Everything about one letter, what forbids it first (O1, O3, P1, a mission that had closed). */
export const problemsOf = (
  ctx: Context,
  fields: Fields,
  wanted: Wanted,
  at: number,
  known: { recipients: ReadonlyMap<string, Recipient>; unnamed: (organisationId: string) => string[] },
): Problem[] => {
  const { organisationId, language, copyIds, remindsId } = wanted
  const recipient = known.recipients.get(organisationId)
  const all = [organisationId, ...copyIds]
  const isTwice =
    new Set(all).size < all.length ||
    fields.recipients.findIndex((other) => other.organisationId === organisationId) < at
  return [
    ...(isTwice ? [blocking('twice')] : []),
    ...(fields.texts.some((text) => text.language === language) ? [] : [blocking('no_text')]),
    ...(remindsId !== null && !isOurLetterTo(ctx, remindsId, organisationId)
      ? [blocking('nothing_to_remind')]
      : []),
    ...forbidden(ctx, fields, recipient, null),
    ...copyIds.flatMap((id) => {
      const copy = known.recipients.get(id)
      return forbidden(ctx, fields, copy, copy?.name ?? null)
    }),
    ...[...new Set(all.flatMap(known.unnamed))].map((id) =>
      blocking('may_not_be_named', { about: personLabel(ctx, id), record: { kind: 'person', id } }),
    ),
    ...(recipient && !hasAddress(recipient, fields.channel) ? [said('no_address', recordOf(recipient))] : []),
    ...(recipient && !salutationOf(recipient, language).isOnRecord
      ? [said('no_salutation', recordOf(recipient))]
      : []),
    ...(fields.personIds.length === 0 && speaksOfPersons(fields, language) ? [said('no_persons', null)] : []),
    ...(isOfOneLanguage(ctx, fields, language) ? [said('one_title', null)] : []),
  ]
}
