// The lists that can be exported: every channel that pages.
import type { ListName } from '../../../shared/contract/views.ts'
import { actionsHandlers } from '../actions/index.ts'
import { auditHandlers } from '../audit/index.ts'
import type { Context } from '../context.ts'
import { documentsHandlers } from '../documents/index.ts'
import { custodyHandlers } from '../custody/index.ts'
import { familiesHandlers } from '../families/index.ts'
import { approvalsHandlers } from '../fund/approvals/index.ts'
import { aidOutHandlers } from '../fund/aid-out.ts'
import { bankHandlers } from '../fund/bank/index.ts'
import { booksHandlers } from '../fund/books/index.ts'
import { proofsHandlers } from '../fund/books/proofs.ts'
import { fundHandlers } from '../fund/index.ts'
import { receiptsHandlers } from '../fund/receipts/index.ts'
import { legalHandlers } from '../legal/index.ts'
import { lettersHandlers, onlineLettersHandlers } from '../letters/index.ts'
import { missionsHandlers, organisationsHandlers } from '../organisations/index.ts'
import { duplicatesHandlers, peopleHandlers } from '../people/index.ts'
import { qualityHandlers } from '../quality/index.ts'
import { workHandlers } from '../work/index.ts'
import { writingHandlers } from '../writing/index.ts'

type Read = (ctx: Context, input: never) => unknown
const paging = {
  'people.list': peopleHandlers['people.list'],
  'duplicates.list': duplicatesHandlers['duplicates.list'],
  'quality.list': qualityHandlers['quality.list'],
  'households.list': familiesHandlers['households.list'],
  'organisations.list': organisationsHandlers['organisations.list'],
  'missions.list': missionsHandlers['missions.list'],
  'letters.list': lettersHandlers['letters.list'],
  'templates.list': writingHandlers['templates.list'],
  'tallies.list': onlineLettersHandlers['tallies.list'],
  'actions.list': actionsHandlers['actions.list'],
  'donations.list': fundHandlers['donations.list'],
  'exchanges.list': fundHandlers['exchanges.list'],
  'aidRequests.list': fundHandlers['aidRequests.list'],
  'payments.list': fundHandlers['payments.list'],
  'remittances.list': fundHandlers['remittances.list'],
  'ledger.list': fundHandlers['ledger.list'],
  'proofs.list': proofsHandlers['proofs.list'],
  'rates.list': booksHandlers['rates.list'],
  'rounds.list': aidOutHandlers['rounds.list'],
  'writeOffs.list': aidOutHandlers['writeOffs.list'],
  'expenses.list': aidOutHandlers['expenses.list'],
  'inKind.list': aidOutHandlers['inKind.list'],
  'bankLines.list': bankHandlers['bankLines.list'],
  'receipts.list': receiptsHandlers['receipts.list'],
  'tasks.list': workHandlers['tasks.list'],
  'documents.all': documentsHandlers['documents.all'],
  'approvals.list': approvalsHandlers['approvals.list'],
  'audit.list': auditHandlers['audit.list'],
  'custody.onDay': custodyHandlers['custody.onDay'],
  'custody.round': custodyHandlers['custody.round'],
  'facilities.list': custodyHandlers['facilities.list'],
  'proceedings.list': legalHandlers['proceedings.list'],
} satisfies Record<ListName, Read>
/** Called with what the channel's own schema parsed, so the input is the handler's. */
export const lists: Record<keyof typeof paging, (ctx: Context, input: unknown) => unknown> = paging as Record<
  keyof typeof paging,
  (ctx: Context, input: unknown) => unknown
>
