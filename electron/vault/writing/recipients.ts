// Whom a letter goes to: how it is called, addressed and greeted in the language of the letter.
import { z } from 'zod'
import { type Language, languages } from '../../../shared/contract/shell.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { formulas } from '../../../shared/writing/formulas.ts'
import type { Context } from '../context.ts'
import { isOneOf } from '../database/page.ts'
import { all } from '../database/run.ts'

const inOrder = z.array(z.string())
/** Its languages that letters are written in, in its order. */
const languagesOf = (stored: string): Language[] =>
  inOrder.parse(JSON.parse(stored)).flatMap((held) => languages.filter((each) => each === held))

/** Organisations by id, with what is on record of a mission. */
export const recipientsById = (ctx: Context, ids: readonly string[]) =>
  new Map(
    all(ctx, ctx.db.selectFrom('v_correspondent').selectAll().where(isOneOf('id', ids))).map(
      (row) => [row.id, row] as const,
    ),
  )
export type Recipient = NonNullable<ReturnType<ReturnType<typeof recipientsById>['get']>>

/** Its name in the script of the language, in the other where only that is known. */
export const nameOf = ({ name, name_cyrillic }: Recipient, language: Language): string =>
  language === 'ru' || language === 'kk' ? name_cyrillic || name : name

const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || [])

/** Name and postal address, line by line; the name alone where no address is known. */
export const addressOf = (recipient: Recipient, language: Language): string[] => {
  const lines = linesOf(recipient.post_address ?? '')
  const name = nameOf(recipient, language)
  return lines[0] === name ? lines : [name, ...lines]
}

/** How it is greeted, and whether that is on record; else as anybody of its kind is. */
export const salutationOf = (
  recipient: Recipient,
  language: Language,
): { text: string; isOnRecord: boolean } => {
  const held = recipient[`salutation_${language}`]
  if (held) return { text: held, isOnRecord: true }
  const { mission, other } = formulas[language].salutation
  const isMission = recipient.city !== null
  return { text: isMission ? mission : other, isOnRecord: !isMission }
}

/** By post an address is needed, by e-mail one of another kind; by hand or online none. */
export const hasAddress = (recipient: Recipient, channel: string): boolean => {
  if (channel === 'email') return recipient.email !== ''
  return channel === 'hand' || channel === 'online' || (recipient.post_address ?? '') !== ''
}

/** What the list of recipients shows, in the order asked for. */
export const showRecipients = (ctx: Context, ids: readonly string[]): Output<'writing.recipients'> => {
  const found = recipientsById(ctx, ids)
  return ids.flatMap((id) => {
    const row = found.get(id)
    if (!row) return []
    return {
      id,
      label: row.name,
      country: row.host_state ?? row.country,
      languages: languagesOf(row.languages),
      hasAddress: hasAddress(row, 'post'),
    }
  })
}
