// Correspondence: letters out and in, and the tallies of letters sent online (domain.md 3.7).
import type { lettersContract } from '../../../shared/contract/letters.ts'
import type { onlineLettersContract } from '../../../shared/contract/online-letters.ts'
import { archive, restore, rowOf, savedAs } from '../audit/change.ts'
import type { Context, HandlersFor } from '../context.ts'
import { indexing, lookUp, type SearchDocument } from '../search/index.ts'
import { changeLetters } from './bulk.ts'
import {
  createLetterCampaign,
  listLetterCampaigns,
  totalTogether,
  updateLetterCampaign,
} from './campaigns.ts'
import { checkImport, importTallies } from './import.ts'
import { listLetters } from './list.ts'
import { letterPage } from './page.ts'
import { setRecipient } from './recipients.ts'
import { createLetter, moveLetter, updateLetter } from './save.ts'
import { correctTally, listTallies, recordTally, voidTally } from './tallies.ts'
import { letterCharts } from './charts.ts'
import { threadOf } from './thread.ts'

export { firstAnswers, owesNothing, silentBefore } from './answers.ts'
export { onlineParts } from './charts.ts'
export { letterTotals } from './campaigns.ts'
export { keepLettersTo, keepLettersToAll } from './letters-to.ts'
export { createLetter, expectsReply, fileNoAfter, nextFileNo } from './save.ts'
export { isOurLetterTo } from './thread.ts'

/** A letter is found by its number, its subject and its file numbers. */
export const letterDocument = (ctx: Context, letterId: string): SearchDocument => {
  const { ref, subject, date_text, our_file_no, their_file_no, tracking_no, deleted_at } = rowOf(
    ctx,
    'letter',
    letterId,
  )
  const words = [subject, our_file_no, their_file_no, tracking_no]
  return {
    ref,
    label: subject,
    detail: date_text,
    words,
    archived: deleted_at !== null,
  }
}
export const indexLetter = indexing('letters', letterDocument)

export const lettersHandlers = {
  'letters.list': listLetters,
  'letters.get': (ctx, { id }) => letterPage(ctx, id),
  'letters.lookup': (ctx, { search, direction }) =>
    lookUp(ctx, 'letters', search, direction && ['select id from letter where direction = ?', direction]),
  'letters.charts': letterCharts,
  'letters.create': (ctx, fields) => savedAs(ctx, createLetter(ctx, fields)),
  'letters.update': (ctx, fields) => savedAs(ctx, updateLetter(ctx, fields)),
  'letters.thread': (ctx, { id }) => threadOf(ctx, id),
  'letters.setRecipient': (ctx, input) => savedAs(ctx, setRecipient(ctx, input)),
  'letters.bulk': changeLetters,
  'letters.archive': (ctx, input) => savedAs(ctx, moveLetter(ctx, input, archive)),
  'letters.restore': (ctx, input) => savedAs(ctx, moveLetter(ctx, input, restore)),
} satisfies HandlersFor<typeof lettersContract>

export const onlineLettersHandlers = {
  'letterCampaigns.list': (ctx, { campaignId }) => listLetterCampaigns(ctx, campaignId),
  'letterCampaigns.create': (ctx, fields) => savedAs(ctx, createLetterCampaign(ctx, fields)),
  'letterCampaigns.update': (ctx, fields) => savedAs(ctx, updateLetterCampaign(ctx, fields)),
  'letterCampaigns.together': (ctx, { campaignId }) => totalTogether(ctx, campaignId),
  'tallies.list': listTallies,
  'tallies.record': (ctx, fields) => savedAs(ctx, recordTally(ctx, fields)),
  'tallies.correct': (ctx, input) => savedAs(ctx, correctTally(ctx, input)),
  'tallies.check': checkImport,
  'tallies.import': importTallies,
  'tallies.void': (ctx, input) => savedAs(ctx, voidTally(ctx, input)),
} satisfies HandlersFor<typeof onlineLettersContract>
