// A household is erased as a person is: code, size, ground and money stay (P5, P6).
import { rowOf } from '../audit/change.ts'
import type { Context } from '../context.ts'
import { blankAid } from './aid.ts'
import { eraseDocuments, eraseNotes, forgetTexts } from './documents.ts'
import { assertNotErased } from './guard.ts'
import { blank, forgetDrafts, forgetEntries, forgetOnDisk } from './forget.ts'
import { phraseRedactor } from './mentions.ts'
import { sweep } from './sweep.ts'

/** Erases a household, in the transaction of the command; its members stay persons of their own. Refused (E1) twice. */
export const eraseHousehold = (ctx: Context, id: string, reason: string): void => {
  assertNotErased(ctx, 'household', id)
  const household = rowOf(ctx, 'household', id)
  const { ref } = household
  const names = [household.label, household.trusted_person].map((name) => phraseRedactor(name, ref))
  const redact = (text: string, linked: boolean) => names.reduce((left, each) => each(left, linked), text)
  blankAid(ctx, 'household_id', id, ref)
  eraseDocuments(ctx, 'household', id)
  eraseNotes(ctx, 'household', id)
  const contacts = ctx.prepare('select id from contact_point where household_id = ?').all(id) as {
    id: string
  }[]
  for (const contact of contacts)
    blank(ctx, 'contact_point', contact.id, { value: '', when_safe: '', note: '' })
  const cells = {
    label: '',
    sort_name: ref.toLowerCase(),
    settlement: '',
    region: '',
    needs: '',
    trusted_person: '',
    erased_at: ctx.now(),
  }
  // This entry can be read: who erased, when and why. Of the other records touched it is said only that they were.
  blank(ctx, 'household', id, cells, redact(reason, true))
  sweep(ctx, new Set([id]), redact)
  forgetTexts(ctx, new Set([id]), redact)
  ctx.prepare('delete from subject_key where subject_id = ?').run(id)
  forgetDrafts(ctx, id, redact)
  forgetEntries(ctx, redact, (other) => other === id)
  forgetOnDisk(ctx)
}
