// Registers: saved views of a list, and the ids of everything a list lets through.
import { z } from 'zod'
import { bulkLimit } from './bulk.ts'
import { archive, edit, id, saved, text, version } from './common.ts'
import { command, query, workers } from './define.ts'

/** Every list that comes page by page. */
export const listNames = [
  'people.list',
  'duplicates.list',
  'quality.list',
  'households.list',
  'organisations.list',
  'missions.list',
  'letters.list',
  'templates.list',
  'tallies.list',
  'actions.list',
  'donations.list',
  'exchanges.list',
  'aidRequests.list',
  'payments.list',
  'remittances.list',
  'ledger.list',
  'proofs.list',
  'rates.list',
  'rounds.list',
  'writeOffs.list',
  'expenses.list',
  'inKind.list',
  'bankLines.list',
  'receipts.list',
  'approvals.list',
  'audit.list',
  'tasks.list',
  'documents.all',
  'custody.onDay',
  'custody.round',
  'facilities.list',
  'proceedings.list',
] as const
export type ListName = (typeof listNames)[number]
/** Those whose records many can be changed at once. */
export const bulkLists = [
  'people.list',
  'households.list',
  'organisations.list',
  'letters.list',
  'donations.list',
  'quality.list',
] as const

const code = z.string().min(1).max(60)
/** How a list is shown. Which filters and sorts a list has, the vault asks its own channel. */
export const viewState = z.strictObject({
  filters: z.record(code, z.array(z.string().max(100)).max(50)),
  /**
   * Names of records chosen in a filter, by id. The filter bar hides them by itself: an answer masked here would be
   * saved again with dots for names.
   */
  labels: z.record(z.string().max(100), z.string().max(300)),
  sort: code,
  descending: z.boolean(),
  archived: z.boolean(),
  /** Columns in order, and those not shown. */
  order: z.array(code).max(60),
  hidden: z.array(code).max(60),
  density: z.enum(['comfortable', 'compact']),
  /** Rows under each other; or, where a list has them, tiles beside each other or a board by stage. */
  display: z.enum(['list', 'grid', 'board']),
})

export const viewFields = z.strictObject({
  list: z.enum(listNames),
  name: text(60),
  /** For everybody in the office, or for whoever made it. */
  shared: z.boolean(),
  state: viewState,
})
export const savedView = z.object({
  id,
  version,
  name: z.string(),
  shared: z.boolean(),
  /** Whether this user may change it. */
  mayChange: z.boolean(),
  state: viewState,
})

export const viewsContract = {
  'views.list': query('anyone', z.strictObject({ list: z.enum(listNames) }), z.array(savedView)),
  'views.create': command(workers, viewFields, saved),
  'views.update': command(workers, edit(viewFields.omit({ list: true })), saved),
  'views.archive': command(workers, archive, saved),
  /** What a bulk change of everything would be about. */
  'lists.ids': query(
    'anyone',
    z.strictObject({ list: z.enum(bulkLists), input: z.record(z.string(), z.json()) }),
    z.object({
      rows: z.array(z.object({ id: z.string(), version: z.int() })).max(bulkLimit),
      /** There are more than can be chosen. */
      more: z.boolean(),
    }),
  ),
}
