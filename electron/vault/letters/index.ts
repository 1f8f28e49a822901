// Correspondence: letters out and in, and the tallies of letters sent online (domain.md 3.7).
import type { lettersContract } from '../../../shared/contract/letters.ts'
import { archive, restore, rowOf, savedAs } from '../audit/change.ts'
import type { Context, HandlersFor } from '../context.ts'
import { indexDocument, lookUp } from '../search/index.ts'
import { changeLetters } from './bulk.ts'
import { createLetterCampaign, listLetterCampaigns, updateLetterCampaign } from './campaigns.ts'
import { listLetters, letterPage } from './list.ts'
import { createLetter, updateLetter } from './save.ts'
import { listTallies, recordTally, voidTally } from './tallies.ts'

export { letterTotals } from './campaigns.ts'

/** Keeps the search document: number, subject and file numbers. */
export const indexLetter = (ctx: Context, row: Readonly<Record<string, unknown>>): void => {
  const { id, ref, subject, date_text, our_file_no, their_file_no, deleted_at } = rowOf(
    ctx,
    'letter',
    String(row['id']),
  )
  const words = [subject, our_file_no, their_file_no]
  indexDocument(ctx, 'letters', id, {
    ref,
    label: subject,
    detail: date_text,
    words,
    archived: deleted_at !== null,
  })
}

export const lettersHandlers = {
  'letters.list': listLetters,
  'letters.get': (ctx, { id }) => letterPage(ctx, id),
  'letters.lookup': (ctx, { search, direction }) =>
    lookUp(ctx, 'letters', search, direction && ['select id from letter where direction = ?', direction]),
  'letters.create': (ctx, fields) => savedAs(ctx, createLetter(ctx, fields)),
  'letters.update': (ctx, fields) => savedAs(ctx, updateLetter(ctx, fields)),
  'letters.bulk': changeLetters,
  'letters.archive': (ctx, { id, version }) => savedAs(ctx, archive(ctx, 'letter', id, { version })),
  'letters.restore': (ctx, { id, version }) => savedAs(ctx, restore(ctx, 'letter', id, { version })),
  'letterCampaigns.list': (ctx, { campaignId }) => listLetterCampaigns(ctx, campaignId),
  'letterCampaigns.create': (ctx, fields) => savedAs(ctx, createLetterCampaign(ctx, fields)),
  'letterCampaigns.update': (ctx, fields) => savedAs(ctx, updateLetterCampaign(ctx, fields)),
  'tallies.list': listTallies,
  'tallies.record': (ctx, fields) => savedAs(ctx, recordTally(ctx, fields)),
  'tallies.void': (ctx, input) => savedAs(ctx, voidTally(ctx, input)),
} satisfies HandlersFor<typeof lettersContract>
