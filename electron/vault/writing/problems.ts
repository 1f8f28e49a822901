// What stands in the way of a letter: what forbids it, and what is only missing.
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { Context } from '../context.ts'
import { isOurLetterTo } from '../letters/index.ts'
import { mayReceive } from '../organisations/index.ts'
import { personLabel } from '../people/index.ts'
import { namingOf } from '../privacy/index.ts'
import { isTrusted } from '../trust/index.ts'
import { hasAddress, type Recipient, salutationOf } from './recipients.ts'

type Fields = Omit<Parsed<'writing.produce'>, 'runId'>
type Wanted = Fields['recipients'][number]
type Problem = Output<'writing.prepare'>['recipients'][number]['problems'][number]

const blocking = (
  code: Problem['code'],
  about: string | null = null,
  day: string | null = null,
): Problem => ({
  code,
  isBlocking: true,
  about,
  day,
})
const said = (code: Problem['code']): Problem => ({ code, isBlocking: false, about: null, day: null })

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
  return (organisationId: string): string[] =>
    (everybody ?? refused(organisationId)).map((id) => personLabel(ctx, id))
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
  if (recipient.active_to !== null && recipient.active_to < on)
    found.push(blocking('mission_closed', about, recipient.active_to))
  if (personIds.length > 0 && !isTrusted(ctx, recipient.id, on)) found.push(blocking('suspended', about))
  const asked = { organisationId: recipient.id, report: 'letter', level, on } as const
  if (!mayReceive(ctx, asked).allowed) found.push(blocking('no_agreement', about))
  return found
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
    ...[...new Set(all.flatMap(known.unnamed))].map((name) => blocking('may_not_be_named', name)),
    ...(recipient && !hasAddress(recipient, fields.channel) ? [said('no_address')] : []),
    ...(recipient && !salutationOf(recipient, language).isOnRecord ? [said('no_salutation')] : []),
  ]
}
