// Registers: saved views, and everything a list lets through.
import type { viewsContract } from '../../../shared/contract/views.ts'
import { savedAs } from '../audit/change.ts'
import type { HandlersFor } from '../context.ts'
import { listedIds } from './ids.ts'
import { archiveView, createView, listViews, updateView } from './saved.ts'

export const viewsHandlers = {
  'views.list': (ctx, { list }) => listViews(ctx, list),
  'views.create': (ctx, fields) => savedAs(ctx, createView(ctx, fields)),
  'views.update': (ctx, fields) => savedAs(ctx, updateView(ctx, fields)),
  'views.archive': (ctx, input) => savedAs(ctx, archiveView(ctx, input)),
  'lists.ids': listedIds,
} satisfies HandlersFor<typeof viewsContract>
