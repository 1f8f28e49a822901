// One letter as it goes out.
import { addDays } from '../../../shared/partial-date.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import type { Language } from '../../../shared/contract/shell.ts'
import { fillBody, fillLine, type FieldValues } from '../../../shared/writing/fields.ts'
import { formulas } from '../../../shared/writing/formulas.ts'
import { letterDate } from '../../../shared/writing/letter-date.ts'
import type { MergedLetter } from '../../../shared/writing/merged-letter.ts'
import type { Context } from '../context.ts'
import { expectsReply } from '../letters/index.ts'
import { officeOf } from '../system/office.ts'
import { addressOf, nameOf, type Recipient, salutationOf } from './recipients.ts'
import { commonValues, ownValues } from './values.ts'

type Fields = Omit<Parsed<'writing.produce'>, 'runId'>

/** T5: the day given, else thirty days where the kind of letter asks for an answer. */
export const replyDueOf = ({ replyDueOn, type, on }: Fields): string | null =>
  replyDueOn ?? (expectsReply.includes(type) ? addDays(on, 30) : null)

const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || [])

const greeting = (text: string, language: Language) =>
  /[\p{L}\p{N}]$/u.test(text) ? `${text}${formulas[language].greeted}` : text

/** Merges the letters of one run; what all of a language share is looked up once. */
export const merger = (ctx: Context, fields: Fields, recipients: ReadonlyMap<string, Recipient>) => {
  const office = officeOf(ctx)
  const name = office?.officeName ?? ''
  const common = new Map<Language, FieldValues>()
  const valuesIn = (language: Language): FieldValues => {
    const values = common.get(language) ?? commonValues(ctx, fields, language)
    common.set(language, values)
    return values
  }
  const signed = linesOf(office?.signature ?? '')

  /** Null where there is no text in the language, or no such organisation. */
  return (wanted: Fields['recipients'][number], fileNo: string): MergedLetter | null => {
    const { language, remindsId, copyIds } = wanted
    const text = fields.texts.find((each) => each.language === language)
    const recipient = recipients.get(wanted.organisationId)
    if (!text || !recipient) return null
    const values = {
      ...valuesIn(language),
      ...ownValues(ctx, recipient, { language, fileNo, replyDueOn: replyDueOf(fields), remindsId }),
    }
    return {
      language,
      fileNo,
      date: letterDate(fields.on, language),
      sender: [name, ...linesOf(office?.letterhead ?? '')],
      address: addressOf(recipient, language),
      subject: fillLine(text.subject, values),
      salutation: greeting(salutationOf(recipient, language).text, language),
      body: fillBody(text.body, values),
      closing: formulas[language].closing,
      signature: signed.length > 0 ? signed : [ctx.user.name, name],
      copies: copyIds.flatMap((id) => {
        const copy = recipients.get(id)
        return copy ? nameOf(copy, language) : []
      }),
    }
  }
}
