// Letters written from templates (domain.md 3.7): one text a language, one letter a recipient.
import type { writingContract } from '../../../shared/contract/writing.ts'
import { archive, restore, savedAs } from '../audit/change.ts'
import type { HandlersFor } from '../context.ts'
import { leaksOfRun } from './leaks.ts'
import { originOf, prepareLetters, produceLetters, recordExport, runOf } from './produce.ts'
import { showRecipients } from './recipients.ts'
import {
  addShipped,
  createTemplate,
  listTemplates,
  moveTemplate,
  templatePage,
  updateTemplate,
} from './templates.ts'
import { wordTemplates } from './word-templates.ts'

export const writingHandlers = {
  'templates.list': listTemplates,
  'templates.get': (ctx, { id }) => templatePage(ctx, id),
  'templates.create': (ctx, fields) => savedAs(ctx, createTemplate(ctx, fields)),
  'templates.update': (ctx, input) => savedAs(ctx, updateTemplate(ctx, input)),
  'templates.archive': (ctx, input) => savedAs(ctx, moveTemplate(ctx, input, archive)),
  'templates.restore': (ctx, input) => savedAs(ctx, moveTemplate(ctx, input, restore)),
  'templates.addShipped': (ctx, { language }) => ({ added: addShipped(ctx, language) }),
  'writing.recipients': (ctx, { organisationIds }) => showRecipients(ctx, organisationIds),
  'writing.prepare': prepareLetters,
  'writing.produce': produceLetters,
  'writing.run': (ctx, { runId }) => runOf(ctx, runId),
  'writing.leaks': (ctx, { runId }) => leaksOfRun(ctx, runId),
  'writing.exported': (ctx, input) => recordExport(ctx, input),
  'writing.ofLetter': (ctx, { letterId }) => originOf(ctx, letterId),
  'wordTemplates.list': wordTemplates,
} satisfies HandlersFor<typeof writingContract>
